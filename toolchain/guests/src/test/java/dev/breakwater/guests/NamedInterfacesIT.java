package dev.breakwater.guests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.compose.Composer;
import dev.breakwater.component.model.Component;
import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.UnlinkableException;
import dev.breakwater.host.engine.CompiledCache;
import dev.breakwater.host.wasi.HostInterface;
import dev.breakwater.host.wasi.HostInterfaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One interface under several names of a world's own, imported and exported by guests in Java. */
class NamedInterfacesIT {
  private static final String STORE = "demo:named/store@1.0.0";

  private static final List<String> SHOWN =
      List.of(
          "primary a: Ok[value=UNIT]Ok[value=UNIT]Err[error=Full[value=2]]"
              + "Optional[Found[key=x, value=one]]Optional.empty",
          "secondary b: Err[error=Closed[]]Optional[Found[key=x, value=secondary b]]",
          "1 0");

  @TempDir static Path folder;

  @Test
  void eachNameIsAnInterfaceOfItsOwnOnBothHosts() throws Exception {
    Component server =
        guest(
            "server",
            Map.of("primary", "server.PrimaryStore", "secondary", "server.SecondaryStore"));
    Component runner = guest("runner", Map.of("demo:named/runner@1.0.0", "runner.Runner"));
    byte[] bytes = ComponentWriter.write(Composer.plug(runner, server));

    ComponentHost host = ComponentHost.of(bytes, CompiledCache.under(folder.resolve("cache")));
    assertThat(host.invoke("run")).isEqualTo(SHOWN);

    Path file = Files.write(folder.resolve("composed.wasm"), bytes);
    Wasmtime.validate(file, "--features", "cm-implements");
    assertThat(Wasmtime.invoke(file, "run()", "-Wcomponent-model-implements"))
        .isEqualTo("[\"" + String.join("\", \"", SHOWN) + "\"]");
  }

  @Test
  void theHostAnswersANameByItselfOrElseByTheInterfaceThatItImplements() throws Exception {
    Component asker = guest("asker", Map.of("demo:named/asker@1.0.0", "asker.Asker"));
    byte[] bytes = ComponentWriter.write(asker);
    CompiledCache cache = CompiledCache.under(folder.resolve("asker"));

    HostInterfaces both = HostInterfaces.standard().with(store(STORE, 1)).with(store("primary", 2));
    assertThat(ComponentHost.of(bytes, cache, both).invoke("run"))
        .isEqualTo(List.of(STORE + " s1", "primary p2", STORE + " e1"));

    HostInterfaces named = HostInterfaces.standard().with(store("primary", 2));
    assertThatThrownBy(() -> ComponentHost.of(bytes, cache, named))
        .isInstanceOf(UnlinkableException.class)
        .hasMessageContaining(STORE + " is missing")
        .hasMessageContaining("elsewhere is missing");
  }

  private static HostInterface store(String name, int closed) {
    return HostInterface.named(name)
        .resource("bucket", String.class)
        .constructor("bucket", (context, arguments) -> name + " " + arguments.text(0))
        .method("bucket", "name", (context, arguments) -> arguments.resource(0, String.class))
        .function("closed", (context, arguments) -> closed);
  }

  private static Component guest(String world, Map<String, String> implementations)
      throws IOException {
    return new JavaGuest("named/" + world, "demo:named/" + world + "@1.0.0", implementations)
        .build();
  }
}
