package dev.breakwater.host.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.binary.MalformedComponentException;
import dev.breakwater.component.compose.Composer;
import dev.breakwater.component.model.Canon;
import dev.breakwater.component.model.Canon.StringEncoding;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.Definition;
import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.TrapException;
import dev.breakwater.host.UnlinkableException;
import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.engine.CompiledCache;
import dev.breakwater.host.wasi.HostInterfaces;
import dev.breakwater.host.wasi.OutgoingClient;
import dev.breakwater.host.wasi.Settings;
import dev.breakwater.host.wasm.Code;
import dev.breakwater.host.wasm.CoreBuilder;
import dev.breakwater.host.wasm.Worlds;
import dev.breakwater.wit.Wit;
import dev.breakwater.wit.model.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComponentHostTest {
  private static final int RET = 16;
  private static final String TEXTS =
      """
      interface texts {
        /// The text twice.
        twice: func(text: string) -> string;
      }
      """;

  @TempDir private Path cache;

  private ComponentHost load(byte[] binary) {
    return ComponentHost.of(binary, CompiledCache.under(cache));
  }

  /** Exports texts: copies nothing, but returns the text it was given with a doubled length. */
  private static CoreBuilder texts() {
    CoreBuilder module = new CoreBuilder().realloc(4096);
    Code twice =
        new Code()
            .i32(0)
            .i32(0)
            .i32(1)
            .get(1)
            .call(0)
            .get(0)
            .get(1)
            .op(0xFC, 0x0A, 0, 0)
            .i32(RET)
            .get(0)
            .store(0)
            .i32(RET)
            .get(1)
            .get(1)
            .add()
            .store(4)
            .i32(RET);
    module.function("t:t/texts#twice", "ii:i", "", twice);
    return module;
  }

  /** Imports texts and exports the same: asks the other side and returns what it says. */
  private static CoreBuilder asking() {
    CoreBuilder module = new CoreBuilder();
    int other = module.imported("t:t/texts", "twice", "iii:");
    module.realloc(8192);
    Code code = new Code().get(0).get(1).i32(RET).call(other).i32(RET);
    module.function("ask", "ii:i", "", code);
    return module;
  }

  private static Component component(String world, CoreBuilder module) {
    World resolved = Worlds.world(TEXTS + "world w {" + world + "}");
    return Worlds.component(resolved, module);
  }

  private static byte[] composed() {
    Component socket =
        component("import texts; export ask: func(text: string) -> string;", asking());
    Component plug = component("export texts;", texts());
    return ComponentWriter.write(Composer.plug(socket, plug));
  }

  private static byte[] composed(StringEncoding socket, StringEncoding plug) {
    CoreBuilder echo = new CoreBuilder().realloc(4096);
    Code same = new Code().i32(RET).get(0).store(0).i32(RET).get(1).store(4).i32(RET);
    echo.function("t:t/texts#twice", "ii:i", "", same);
    Component asking =
        component("import texts; export ask: func(text: string) -> string;", asking());
    return ComponentWriter.write(
        Composer.plug(encoded(asking, socket), encoded(component("export texts;", echo), plug)));
  }

  /** The same component with another encoding of strings. */
  private static Component encoded(Component component, StringEncoding encoding) {
    return new Component(component.definitions().stream().map(d -> encoded(d, encoding)).toList());
  }

  private static Definition encoded(Definition definition, StringEncoding encoding) {
    return switch (definition) {
      case Definition.OfCanon(Canon.Lift(var function, var options, var type)) ->
          new Definition.OfCanon(new Canon.Lift(function, encoded(options, encoding), type));
      case Definition.OfCanon(Canon.Lower(var function, var options)) ->
          new Definition.OfCanon(new Canon.Lower(function, encoded(options, encoding)));
      default -> definition;
    };
  }

  private static Canon.Options encoded(Canon.Options options, StringEncoding encoding) {
    return new Canon.Options(
        Optional.of(encoding), options.memory(), options.realloc(), options.postReturn());
  }

  @Test
  void anExportIsCalledWithAndWithoutVersion() {
    ComponentHost host = load(ComponentWriter.write(component("export texts;", texts())));
    assertThat(host.invoke("t:t/texts#twice", "ab")).isEqualTo("abab");
    assertThat(host.invoke("t:t/texts#twice", "")).isEqualTo("");
  }

  @Test
  void componentsCallEachOtherAcrossTheirMemories() {
    ComponentHost host = load(composed());
    assertThat(host.invoke("ask", "äö")).isEqualTo("äöäö");
  }

  /** Both sides' core code hands on addresses and lengths as they are, whatever they mean. */
  @Test
  void componentsWithDifferentEncodingsCallEachOther() {
    for (StringEncoding socket : StringEncoding.values()) {
      for (StringEncoding plug : StringEncoding.values()) {
        ComponentHost host = load(composed(socket, plug));
        assertThat(host.invoke("ask", "")).isEqualTo("");
        assertThat(host.invoke("ask", "äö€😀")).isEqualTo("äö€😀");
        assertThat(host.invoke("ask", "äö")).isEqualTo("äö");
      }
    }
  }

  @Test
  void instancesShareNothing() {
    CoreBuilder module = new CoreBuilder();
    int count = module.global(0);
    Code next = new Code().global(count).i32(1).add().setGlobal(count).global(count);
    module.function("next", ":i", "", next);
    ComponentHost host =
        load(ComponentWriter.write(component("export next: func() -> u32;", module)));
    for (int i = 0; i < 3; i++) {
      assertThat(host.invoke("next")).isEqualTo(1);
    }
    try (ComponentInstance instance = host.instantiate(host.context())) {
      assertThat(instance.call(host.export("next"), java.util.List.of())).isEqualTo(1);
      assertThat(instance.call(host.export("next"), java.util.List.of())).isEqualTo(2);
    }
  }

  @Test
  void variablesComeFromTheSettings() {
    CoreBuilder module = new CoreBuilder();
    int get = module.imported("fermyon:spin/variables@2.0.0", "get", "iii:");
    module.realloc(4096);
    module.function(
        "t:t/settings#get", "ii:i", "", new Code().get(0).get(1).i32(RET).call(get).i32(RET));
    World world =
        Worlds.world(
            """
            interface settings {
              use fermyon:spin/variables@2.0.0.{error};
              get: func(name: string) -> result<string, error>;
            }
            world w { import fermyon:spin/variables@2.0.0; export settings; }
            """);
    ComponentHost host =
        load(Worlds.binary(world, module))
            .with(
                new Settings(Map.of(), Map.of("core_url", "http://a"), System.out, System.err),
                OutgoingClient.none());
    assertThat(host.invoke("t:t/settings#get", "core_url")).isEqualTo(Variant.ok("http://a"));
    assertThat(((Variant) host.invoke("t:t/settings#get", "Core")).value())
        .extracting("index")
        .isEqualTo(0);
    assertThat(((Variant) host.invoke("t:t/settings#get", "other")).value())
        .extracting("index")
        .isEqualTo(1);
  }

  /** Interpreted code gives no array of results where there are none. */
  @Test
  void whatFollowsACallWithoutResultRuns() {
    CoreBuilder module = new CoreBuilder();
    int count = module.global(0);
    module.function("run", ":", "", new Code());
    Code next = new Code().global(count).i32(1).add().setGlobal(count);
    module.function("cabi_post_run", ":", "", next);
    module.function("count", ":i", "", new Code().global(count));
    World world = Worlds.world("world w { export run: func(); export count: func() -> u32; }");
    ComponentHost host =
        ComponentHost.interpreted(Worlds.binary(world, module), HostInterfaces.standard());
    try (ComponentInstance instance = host.instantiate(host.context())) {
      instance.call(host.export("run"), List.of());
      assertThat(instance.call(host.export("count"), List.of())).isEqualTo(1);
    }
  }

  @Test
  void everythingThatIsMissingIsNamed() {
    CoreBuilder module = new CoreBuilder();
    int a = module.imported("t:t/first", "f", ":");
    int b = module.imported("t:t/second", "f", ":");
    module.function("run", ":", "", new Code().call(a).call(b));
    World world =
        Worlds.world(
            """
            interface first { f: func(); }
            interface second { f: func(); }
            world w { import first; import second; export run: func(); }
            """);
    assertThatThrownBy(() -> load(Worlds.binary(world, module)))
        .isInstanceOf(UnlinkableException.class)
        .hasMessageContaining("t:t/first is missing")
        .hasMessageContaining("t:t/second is missing")
        .hasMessageContaining("wasi:http/types@0.2.0");
  }

  @Test
  void anInterfaceOfTypesAloneAsksForNothing() {
    CoreBuilder module = new CoreBuilder();
    module.function("t:t/tally#twice", "i:i", "", new Code().get(0).get(0).add());
    World world =
        Worlds.world(
            """
            interface types { type count = u32; record unused { a: count } }
            interface tally { use types.{count}; twice: func(n: count) -> count; }
            world w { export tally; }
            """);
    assertThat(load(Worlds.binary(world, module)).invoke("t:t/tally#twice", 3)).isEqualTo(6);
  }

  /** The world's own package pretends to be one of the host's, with another type. */
  @Test
  void aFunctionOfAnotherTypeThanTheHostsIsRefused() {
    CoreBuilder module = new CoreBuilder();
    int random = module.imported("wasi:random/random@0.2.0", "get-random-u64", ":i");
    module.function("run", ":", "", new Code().call(random).drop());
    World world =
        Wit.resolve(
                Map.of(
                    "r/r.wit",
                    """
                    package wasi:random@0.2.0;
                    interface random { get-random-u64: func() -> u32; }
                    world w { import random; export run: func(); }
                    """))
            .world("wasi:random/w@0.2.0")
            .orElseThrow();
    assertThatThrownBy(() -> load(Worlds.binary(world, module)))
        .isInstanceOf(UnlinkableException.class)
        .hasMessageContaining(
            "wasi:random/random@0.2.0#get-random-u64 is declared with another type");
  }

  @Test
  void aTrapNamesItsReason() {
    CoreBuilder module = new CoreBuilder();
    module.function("run", ":", "", new Code().i32(-4).load(0).drop());
    byte[] binary = ComponentWriter.write(component("export run: func();", module));
    assertThatThrownBy(() -> load(binary).invoke("run"))
        .isInstanceOf(TrapException.class)
        .hasMessageContaining("out of bounds memory access");
  }

  @Test
  void recursionWithoutEndTraps() {
    CoreBuilder module = new CoreBuilder();
    module.function("run", ":", "", new Code().call(0));
    byte[] binary = ComponentWriter.write(component("export run: func();", module));
    assertThatThrownBy(() -> load(binary).invoke("run"))
        .isInstanceOf(TrapException.class)
        .hasMessageContaining("call stack exhausted");
  }

  @Test
  void anUnknownExportIsNamed() {
    byte[] binary = ComponentWriter.write(component("export texts;", texts()));
    assertThatThrownBy(() -> load(binary).invoke("t:t/texts#thrice", "a"))
        .isInstanceOf(UnlinkableException.class)
        .hasMessageContaining("t:t/texts#thrice");
  }

  @Test
  void whatIsNoComponentIsMalformed() {
    for (byte[] bytes : new byte[][] {{}, {0, 'a', 's', 'm'}, texts().build()}) {
      assertThatThrownBy(() -> load(bytes)).isInstanceOf(MalformedComponentException.class);
    }
  }
}
