package dev.breakwater.guests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.compose.Composer;
import dev.breakwater.component.model.Component;
import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.canonical.OwnedResource;
import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.engine.CompiledCache;
import dev.breakwater.host.link.ComponentInstance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Java guest that imports and exports one interface with resources, between two others. */
class RelayedResourcesIT {
  private static final String TOKENS = "demo:relay/tokens@1.0.0";
  private static final String FILTER = "demo:relay/filter@1.0.0";
  private static final List<String> THROUGH_THE_RELAY =
      List.of(
          "<(a)(b)+c>", "closed 100", "<(a)(b)+c(b)(b)>", "behind: nothing of (b)", "closed 103");
  private static final List<String> DIRECT =
      List.of("abc", "closed 0", "abcbb", "nothing of b", "closed 3");

  @TempDir static Path folder;

  private static Component leaf;
  private static Component relay;
  private static Component runner;

  @BeforeAll
  static void build() throws IOException {
    leaf = build("leaf", Map.of(TOKENS, "leaf.LeafTokens", FILTER, "leaf.LeafFilter"));
    relay = build("relay", Map.of(TOKENS, "relay.RelayTokens", FILTER, "relay.RelayFilter"));
    runner = build("runner", Map.of("demo:relay/runner@1.0.0", "runner.Runner"));
  }

  private static Component build(String world, Map<String, String> implementations)
      throws IOException {
    String name = "demo:relay/" + world + "@1.0.0";
    return new JavaGuest("relay/" + world, name, implementations).build();
  }

  @Test
  void theRunnersTokensAreTheRelaysAndThoseHoldTheLeafs() throws Exception {
    assertRuns(Composer.plug(runner, Composer.plug(relay, leaf)), THROUGH_THE_RELAY);
  }

  @Test
  void theRunnerDoesNotCareWhoseTokensItUses() throws Exception {
    assertRuns(Composer.plug(runner, leaf), DIRECT);
  }

  @Test
  void relaysCanBeChained() throws Exception {
    Component chain = Composer.plug(relay, Composer.plug(relay, leaf));
    assertRuns(
        Composer.plug(runner, chain),
        List.of(
            "<<((a))((b))++c>>",
            "closed 200",
            "<<((a))((b))++c((b))((b))>>",
            "behind: behind: nothing of ((b))",
            "closed 203"));
  }

  @Test
  void theHostHoldsTheRelaysTokens() {
    byte[] component = ComponentWriter.write(Composer.plug(relay, leaf));
    ComponentHost host = ComponentHost.of(component, CompiledCache.under(folder.resolve("h")));
    try (ComponentInstance instance = host.instantiate(host.context())) {
      var a = (OwnedResource) call(host, instance, TOKENS, "[constructor]token", "a");
      var b = (OwnedResource) call(host, instance, TOKENS, "[constructor]token", "b");
      var applied = (Variant) call(host, instance, FILTER, "apply", List.of(a, 2), b);
      assertThat(call(host, instance, TOKENS, "[method]token.text", applied.value()))
          .isEqualTo("<(a)(b)(b)>");
      b.close();
      assertThat(call(host, instance, TOKENS, "closed")).isEqualTo(101);
    }
  }

  private static Object call(
      ComponentHost host,
      ComponentInstance instance,
      String type,
      String function,
      Object... arguments) {
    return instance.call(host.export(type + "#" + function), List.of(arguments));
  }

  private static void assertRuns(Component composed, List<String> expected) throws Exception {
    byte[] bytes = ComponentWriter.write(composed);
    ComponentHost host = ComponentHost.of(bytes, CompiledCache.under(folder.resolve("r")));
    assertThat(host.invoke("run")).isEqualTo(expected);

    Path file = Files.write(folder.resolve("composed.wasm"), bytes);
    Wasmtime.validate(file);
    assertThat(Wasmtime.invoke(file, "run()"))
        .isEqualTo("[\"" + String.join("\", \"", expected) + "\"]");
  }
}
