package dev.breakwater.guests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.compose.Composer;
import dev.breakwater.component.model.Component;
import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.TrapException;
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

/** A resource that a Java guest defines, held by the host and by another Java guest. */
class ExportedResourcesIT {
  private static final String COUNTERS = "demo:counters/counters#";
  private static final String EXPECTED =
      """
      ["5+2=7", "lent 3+7=10", "bad: no number: x", "joined 10", "finished 10", "closed 4", \
      "listed 6", "stepped 36", "closed 7", \
      "false 2 6 10 14 0.5 2.0 98;true -4 65534 -12 2199023255552 -2.0 1.6E11 129414;"]\
      """;

  @TempDir static Path folder;

  private static Component counters;
  private static ComponentHost host;

  @BeforeAll
  static void build() throws IOException {
    counters =
        new JavaGuest(
                "counters",
                "demo:counters/counting@1.0.0",
                Map.of("demo:counters/counters@1.0.0", "guest.CounterService"))
            .build();
    host =
        ComponentHost.of(ComponentWriter.write(counters), CompiledCache.under(folder.resolve("c")));
  }

  private static Object call(ComponentInstance instance, String function, Object... arguments) {
    return instance.call(host.export(COUNTERS + function), List.of(arguments));
  }

  @Test
  void theHostConstructsCallsLendsGivesAndDrops() {
    try (ComponentInstance instance = host.instantiate(host.context())) {
      var three = (OwnedResource) call(instance, "[constructor]counter", 3);
      var parsed = (Variant) call(instance, "[static]counter.parse", "7");
      var seven = (OwnedResource) parsed.value();

      assertThat(call(instance, "[method]counter.increment", three, 2)).isEqualTo(5);
      assertThat(call(instance, "sum", List.of(three, seven))).isEqualTo(12);
      assertThat(call(instance, "closed")).isEqualTo(0);

      var joined = (OwnedResource) call(instance, "join", three, seven);
      assertThat(call(instance, "[method]counter.value", joined)).isEqualTo(12);
      assertThat(call(instance, "closed")).as("the two that were joined").isEqualTo(2);

      joined.close();
      joined.close();
      assertThat(call(instance, "closed")).isEqualTo(3);
    }
  }

  @Test
  void aResourceThatWasGivenAwayIsGone() {
    try (ComponentInstance instance = host.instantiate(host.context())) {
      var counter = (OwnedResource) call(instance, "[constructor]counter", 3);
      assertThat(call(instance, "finish", counter)).isEqualTo(3);
      assertThatExceptionOfType(TrapException.class)
          .isThrownBy(() -> call(instance, "[method]counter.value", counter))
          .withMessageContaining("was closed or given away");
    }
  }

  @Test
  void aResourceIsOfItsInstanceAlone() {
    try (ComponentInstance one = host.instantiate(host.context());
        ComponentInstance other = host.instantiate(host.context())) {
      var counter = (OwnedResource) call(one, "[constructor]counter", 3);
      assertThatExceptionOfType(TrapException.class)
          .isThrownBy(() -> call(other, "[method]counter.value", counter))
          .withMessageContaining("belongs to another instance");
    }
  }

  @Test
  void anotherComponentHoldsThemOnBothHosts() throws IOException, InterruptedException {
    Component script =
        new JavaGuest(
                "counting-script",
                "demo:script/scripting",
                Map.of("demo:script/scripting", "guest.ScriptService"))
            .build();
    byte[] composed = ComponentWriter.write(Composer.plug(script, counters));

    Object result =
        ComponentHost.of(composed, CompiledCache.under(folder.resolve("s"))).invoke("run");
    String text = "[\"" + String.join("\", \"", ((List<?>) result).toArray(String[]::new)) + "\"]";
    assertThat(text).isEqualTo(EXPECTED);

    Path file = Files.write(folder.resolve("script.wasm"), composed);
    Wasmtime.validate(file);
    assertThat(Wasmtime.invoke(file, "run()")).isEqualTo(EXPECTED);
  }
}
