package dev.breakwater.component.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.component.ModuleFor;
import dev.breakwater.component.WasmTools;
import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.encode.ComponentEncoder;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.CoreValueType;
import dev.breakwater.component.model.Definition;
import dev.breakwater.wit.Wit;
import dev.breakwater.wit.model.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Compositions run on an independent host. */
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

  private static final CoreTypeDef.Func TO_I64 =
      new CoreTypeDef.Func(List.of(), List.of(CoreValueType.I64));
  private static final CoreTypeDef.Func TO_I32 = new CoreTypeDef.Func(List.of(), List.of(I32));

  private static final int[] CALL = {0x10, 0};
  private static final int[] COMPARE_BOTH = {0x10, 0, 0x10, 1, 0x51};

  @Test
  void bothPartsCallTheOneImportOfTheirVersions() {
    Component plug =
        component(
            clocks("0.2.0"),
            "plug",
            new ModuleFor()
                .importing("wasi:clocks/monotonic-clock@0.2.0", "resolution", TO_I64)
                .exporting("t:t/ticks#length", TO_I64, CALL));
    Component socket =
        component(
            clocks("0.2.3"),
            "socket",
            new ModuleFor()
                .importing("wasi:clocks/monotonic-clock@0.2.3", "resolution", TO_I64)
                .importing("t:t/ticks", "length", TO_I64)
                .exporting("same", TO_I32, COMPARE_BOTH));

    Component composed = Composer.plug(socket, plug);

    assertThat(composed.imports())
        .extracting(Definition.Import::name)
        .containsExactly("wasi:clocks/monotonic-clock@0.2.3");
    assertThat(WasmTools.invoke(ComponentWriter.write(composed), "same()")).isEqualTo("true");
  }

  private static String clocks(String version) {
    return """
    package t:t;
    package wasi:clocks@%s { interface monotonic-clock { resolution: func() -> u64; } }
    interface ticks { length: func() -> u64; }
    world plug { import wasi:clocks/monotonic-clock@%1$s; export ticks; }
    world socket {
      import wasi:clocks/monotonic-clock@%1$s;
      import ticks;
      export same: func() -> bool;
    }
    """
        .formatted(version);
  }

  private static Component component(String name, ModuleFor module) {
    return component(WIT, name, module);
  }

  private static Component component(String wit, String name, ModuleFor module) {
    World world = Wit.resolve(Map.of("t.wit", wit)).world("t:t/" + name).orElseThrow();
    return ComponentEncoder.encode(module.toArray(), world);
  }
}
