package dev.breakwater.component.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.component.ModuleFor;
import dev.breakwater.component.WasmTools;
import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.encode.ComponentEncoder;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.CoreValueType;
import dev.breakwater.wit.Wit;
import dev.breakwater.wit.model.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A string goes through socket and plug and back on an independent host. */
class ComposedRunsTest {
  private static final String WIT =
      """
      package t:t;
      interface echo { say: func(text: string) -> string; }
      world plug { export echo; }
      world socket { import echo; export run: func(text: string) -> string; }
      """;

  private static final CoreValueType I32 = CoreValueType.I32;
  private static final CoreTypeDef.Func TEXT_TO_TEXT =
      new CoreTypeDef.Func(List.of(I32, I32), List.of(I32));
  private static final CoreTypeDef.Func TEXT_INTO =
      new CoreTypeDef.Func(List.of(I32, I32, I32), List.of());
  private static final CoreTypeDef.Func REALLOC =
      new CoreTypeDef.Func(List.of(I32, I32, I32, I32), List.of(I32));

  /** Answers address 1024 to every request. */
  private static final int[] ALWAYS_1024 = {0x41, 0x80, 0x08};

  /** Stores address and length at 16, and returns 16. */
  private static final int[] RETURN_PARAMETERS = {
    0x41, 16, 0x20, 0, 0x36, 2, 0, 0x41, 16, 0x20, 1, 0x36, 2, 4, 0x41, 16
  };

  /** Calls function 0 with the parameters and 32 as the place of its result, and returns 32. */
  private static final int[] CALL_AND_RETURN_RESULT = {
    0x20, 0, 0x20, 1, 0x41, 32, 0x10, 0, 0x41, 32
  };

  @Test
  void stringComesBackThroughBothMemories() {
    Component plug =
        component(
            "plug",
            new ModuleFor()
                .exporting("t:t/echo#say", TEXT_TO_TEXT, RETURN_PARAMETERS)
                .exporting("cabi_realloc", REALLOC, ALWAYS_1024));
    Component socket =
        component(
            "socket",
            new ModuleFor()
                .importing("t:t/echo", "say", TEXT_INTO)
                .exporting("run", TEXT_TO_TEXT, CALL_AND_RETURN_RESULT)
                .exporting("cabi_realloc", REALLOC, ALWAYS_1024));

    byte[] composed = ComponentWriter.write(Composer.plug(socket, plug));

    assertThat(WasmTools.invoke(composed, "run(\"Grüße\")")).isEqualTo("\"Grüße\"");
  }

  private static Component component(String name, ModuleFor module) {
    World world = Wit.resolve(Map.of("t.wit", WIT)).world("t:t/" + name).orElseThrow();
    return ComponentEncoder.encode(module.toArray(), world);
  }
}
