package dev.breakwater.component.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.breakwater.component.ModuleFor;
import dev.breakwater.component.binary.ByteSink;
import dev.breakwater.component.binary.CoreSections;
import dev.breakwater.component.binary.MalformedComponentException;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.CoreValueType;
import dev.breakwater.component.model.Definition;
import dev.breakwater.wit.Wit;
import dev.breakwater.wit.model.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComponentEncoderTest {
  private static final String WIT =
      """
      package t:t@1.0.0;
      interface clock { now: func() -> u64; }
      interface log { line: func(text: string); }
      interface greeter { greet: func(name: string) -> string; }
      world w { import clock; export greeter; }
      world platform { import log; import idle: func(); }
      world small { export twice: func(n: u32) -> u32; }
      """;

  private static final CoreTypeDef.Func NOTHING = new CoreTypeDef.Func(List.of(), List.of());
  private static final CoreTypeDef.Func TEXT =
      new CoreTypeDef.Func(List.of(CoreValueType.I32, CoreValueType.I32), List.of());

  @Test
  void importsOfThePlatformAreAllowedAndOnlyUsedOnesStay() {
    byte[] module =
        new ModuleFor().exporting(world("w")).importing("t:t/log@1.0.0", "line", TEXT).toArray();

    Component component = ComponentEncoder.encode(module, world("w"), world("platform"));

    assertThat(component.imports())
        .extracting(Definition.Import::name)
        .containsExactly("t:t/log@1.0.0");
  }

  @Test
  void everyMismatchIsReportedAtOnce() {
    byte[] module =
        new ModuleFor()
            .exporting(world("w"))
            .without("t:t/greeter@1.0.0#greet")
            .without("cabi_realloc")
            .exporting("cabi_realloc", NOTHING)
            .importing("t:t/log@1.0.0", "line", TEXT)
            .importing("t:t/clock@1.0.0", "now", NOTHING)
            .importing("t:t/clock@1.0.0", "later", NOTHING)
            .importing("wasi_snapshot_preview1", "fd_write", NOTHING)
            .toArray();

    assertThatExceptionOfType(UnlinkableException.class)
        .isThrownBy(() -> ComponentEncoder.encode(module, world("w")))
        .withMessage(
            """
            the core module does not fit world t:t/w@1.0.0
              import "t:t/log@1.0.0" "line": wanted something that the world imports, found func (i32 i32) -> (). Add `import t:t/log@1.0.0;` to the world, or do not call it
              import "t:t/clock@1.0.0" "now": wanted func () -> (i64), found func () -> (). Generate the bindings again from the same WIT
              import "t:t/clock@1.0.0" "later": wanted a function that it has, found func () -> (). Generate the bindings again from the same WIT
              import "wasi_snapshot_preview1" "fd_write": wanted something that the world imports, found func () -> (). A component can call nothing but what its world imports: do not call it
              export "t:t/greeter@1.0.0#greet": wanted func (i32 i32) -> (i32), found no such export. Implement the function that the world exports
              export "cabi_realloc": wanted func (i32 i32 i32 i32) -> (i32), found func () -> (). Link the guest library, which exports it\
            """
                .stripIndent())
        .satisfies(e -> assertThat(e.mismatches()).hasSize(6));
  }

  @Test
  void postReturnOfAnotherTypeIsRefused() {
    byte[] module =
        new ModuleFor()
            .exporting(world("w"))
            .without("cabi_post_t:t/greeter@1.0.0#greet")
            .exporting("cabi_post_t:t/greeter@1.0.0#greet", NOTHING)
            .toArray();

    assertThatExceptionOfType(UnlinkableException.class)
        .isThrownBy(() -> ComponentEncoder.encode(module, world("w")))
        .withMessageContaining(
            "export \"cabi_post_t:t/greeter@1.0.0#greet\": wanted func (i32) -> ()");
  }

  @Test
  void importedMemoryIsRefused() {
    ByteSink memory = new ByteSink().name("env").name("memory").u8(0x02).u8(0x00).u32(1);
    byte[] module =
        new CoreSections().types(List.of()).vector(CoreSections.IMPORT, List.of(memory)).toArray();

    assertThatExceptionOfType(UnlinkableException.class)
        .isThrownBy(() -> ComponentEncoder.encode(module, world("small")))
        .withMessageContaining("import \"env\" \"memory\"")
        .withMessageContaining("found core memory")
        .withMessageContaining("export \"twice\"");
  }

  @Test
  void asynchronousFunctionsAreRefusedByName() {
    World waits =
        Wit.resolve(Map.of("t.wit", "package t:t; world w { export wait: async func(); }"))
            .world("t:t/w")
            .orElseThrow();

    assertThatExceptionOfType(UnlinkableException.class)
        .isThrownBy(() -> ComponentEncoder.encode(new ModuleFor().toArray(), waits))
        .withMessageContaining("wait: ")
        .withMessageContaining("an `async` function needs an asynchronous host");
  }

  @Test
  void somethingElseThanACoreModuleIsMalformed() {
    assertThatExceptionOfType(MalformedComponentException.class)
        .isThrownBy(() -> ComponentEncoder.encode(new byte[] {1, 2, 3}, world("small")))
        .withMessageContaining("this is no core module");
  }

  @Test
  void moduleWithoutMemoryServesAWorldWithoutText() {
    CoreTypeDef.Func twice =
        new CoreTypeDef.Func(List.of(CoreValueType.I32), List.of(CoreValueType.I32));

    Component component =
        ComponentEncoder.encode(
            new ModuleFor().exporting("twice", twice).toArray(), world("small"));

    assertThat(component.exports()).extracting(Definition.Export::name).containsExactly("twice");
  }

  private static World world(String name) {
    return Wit.resolve(Map.of("t.wit", WIT)).world("t:t/" + name + "@1.0.0").orElseThrow();
  }
}
