package dev.breakwater.guests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.compose.Composer;
import dev.breakwater.component.model.Component;
import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.engine.CompiledCache;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lists of fixed length, maps and long tuples between two guests in Java. wasmtime, which has to be
 * asked for the first two, moves them from one memory to the other by its own layouts.
 */
class NewerTypesIT {
  private static final List<String> SHOWN =
      List.of(
          "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, -1]",
          "[129414]",
          "[115, 101, 118, 101, 110, 116, 101, 101, 110, 32, 108, 101, 116, 116, 101, 114, 115]",
          "one [1.0, 1.5, -1.0] [0.0, 0.0, 0.0]two [2.0, 2.5, -2.0] [0.0, 0.0, 0.0]",
          "1/0 -2/1000000000 [1, 2, 3, 4, -5] z[1, -2]a[3, 4]",
          "{255=true}",
          "255 thirteenth 16[1, 2, 3]eighteenth",
          "a list of 3 elements, where the type wants 16");

  @TempDir static Path folder;

  @Test
  void bothHostsMoveThemFromGuestToGuest() throws Exception {
    Component server =
        new JavaGuest(
                "newer/echo",
                "demo:newer/server@1.0.0",
                Map.of("demo:newer/echo@1.0.0", "echo.Echoing"))
            .build();
    Component runner =
        new JavaGuest(
                "newer/runner",
                "demo:newer/runner@1.0.0",
                Map.of("demo:newer/runner@1.0.0", "runner.Runner"))
            .build();
    byte[] bytes = ComponentWriter.write(Composer.plug(runner, server));

    ComponentHost host = ComponentHost.of(bytes, CompiledCache.under(folder.resolve("cache")));
    assertThat(host.invoke("run")).isEqualTo(SHOWN);

    Path file = Files.write(folder.resolve("composed.wasm"), bytes);
    Wasmtime.validate(file, "--features", "cm-fixed-length-lists,cm-map");
    assertThat(
            Wasmtime.invoke(
                file, "run()", "-Wcomponent-model-fixed-length-lists,component-model-map"))
        .isEqualTo("[\"" + String.join("\", \"", SHOWN) + "\"]");
  }
}
