package dev.breakwater.host.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.TrapException;
import dev.breakwater.host.UnlinkableException;
import dev.breakwater.host.canonical.Unit;
import dev.breakwater.host.engine.CompiledCache;
import dev.breakwater.host.wasi.HostFunction;
import dev.breakwater.host.wasi.HostInterface;
import dev.breakwater.host.wasi.HostInterfaces;
import dev.breakwater.host.wasm.Code;
import dev.breakwater.host.wasm.CoreBuilder;
import dev.breakwater.host.wasm.Worlds;
import dev.breakwater.wit.Wit;
import dev.breakwater.wit.model.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramInterfacesTest {
  private static final int RET = 16;

  @TempDir private Path cache;

  private ComponentHost load(byte[] binary, HostInterface... own) {
    HostInterfaces host = HostInterfaces.standard();
    for (HostInterface each : own) {
      host = host.with(each);
    }
    return ComponentHost.of(binary, CompiledCache.under(cache), host);
  }

  private static World prices(String type) {
    return Worlds.world(
        """
        interface prices { price: func(of: string) -> %s; }
        world w { import prices; export ask: func(of: string) -> %s; }
        """
            .formatted(type, type));
  }

  /** Asks the program and gives its answer, which is one core value. */
  private static byte[] asking(String type) {
    CoreBuilder module = new CoreBuilder();
    int price = module.imported("t:t/prices", "price", "ii:i");
    module.realloc(4096);
    module.function("ask", "ii:i", "", new Code().get(0).get(1).call(price));
    return Worlds.binary(prices(type), module);
  }

  private static HostInterface prices(HostFunction answer) {
    return HostInterface.named("t:t/prices").function("price", answer);
  }

  /** A counter of the program's, which knows whether it was closed. */
  private static final class Counter implements AutoCloseable {
    private int count;
    private boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }

  private static byte[] counting() {
    CoreBuilder module = new CoreBuilder();
    int make = module.imported("t:t/counters", "[constructor]counter", ":i");
    int add = module.imported("t:t/counters", "[method]counter.add", "ii:i");
    int merge = module.imported("t:t/counters", "[static]counter.merge", "ii:i");
    int drop = module.imported("t:t/counters", "[resource-drop]counter", "i:");
    Code code = new Code().call(make).set(0).get(0).i32(3).call(add).drop();
    code.get(0).call(make).call(merge).set(0).get(0).i32(4).call(add).get(0).call(drop);
    module.function("run", ":i", "i", code);
    World world =
        Worlds.world(
            """
            interface counters {
              resource counter {
                constructor();
                add: func(n: u32) -> u32;
                merge: static func(a: counter, b: counter) -> counter;
              }
            }
            world w { import counters; export run: func() -> u32; }
            """);
    return Worlds.binary(world, module);
  }

  private static HostInterface counters(Class<?> type, HostFunction constructor) {
    return HostInterface.named("t:t/counters")
        .resource("counter", type)
        .constructor("counter", constructor)
        .method(
            "counter",
            "add",
            (context, args) -> args.resource(0, Counter.class).count += args.int32(1))
        .staticFunction(
            "counter",
            "merge",
            (context, args) -> {
              args.resource(1, Counter.class).close();
              return args.resource(0, Counter.class);
            });
  }

  private static byte[] logging() {
    CoreBuilder module = new CoreBuilder().data(RET, "hello");
    int log = module.imported("$root", "log", "ii:");
    module.function("run", ":", "", new Code().i32(RET).i32(5).call(log));
    return Worlds.binary(logWorld("string"), module);
  }

  private static World logWorld(String type) {
    return Worlds.world(
        "world w { import log: func(text: %s); export run: func(); }".formatted(type));
  }

  @Test
  void aProgramAnswersWhatAComponentImports() {
    ComponentHost host = load(asking("u32"), prices((c, args) -> args.text(0).length()));
    assertThat(host.invoke("ask", "four")).isEqualTo(4);
  }

  @Test
  void itsResourcesAreItsObjectsAndAreClosedWhenDropped() {
    List<Counter> made = new ArrayList<>();
    HostInterface counters =
        counters(
            Counter.class,
            (context, args) -> {
              made.add(new Counter());
              return made.getLast();
            });
    assertThat(load(counting(), counters).invoke("run")).isEqualTo(7);
    assertThat(made).hasSize(2).allMatch(counter -> counter.closed);
  }

  @Test
  void aResourceOfAnotherClassIsRefused() {
    HostInterface counters = counters(Counter.class, (context, args) -> "a counter");
    assertThatThrownBy(() -> load(counting(), counters).invoke("run"))
        .isInstanceOf(TrapException.class)
        .hasMessageContaining("t:t/counters#[constructor]counter failed")
        .hasMessageContaining("wanted a " + Counter.class.getName() + ", found java.lang.String");
  }

  @Test
  void functionsOfTheWorldItselfAreGivenToo() {
    List<String> lines = new ArrayList<>();
    HostFunction log =
        (context, args) -> {
          lines.add(args.text(0));
          return Unit.UNIT;
        };
    HostInterface world = HostInterface.ofWorld().function("log", log);
    assertThat(load(logging(), world).invoke("run")).isEqualTo(Unit.UNIT);
    assertThat(lines).containsExactly("hello");
    load(logging(), HostInterface.ofWorld(logWorld("string")).function("log", log)).invoke("run");
    assertThat(lines).hasSize(2);
    HostInterface other = HostInterface.ofWorld(logWorld("list<u8>")).function("log", log);
    assertThatThrownBy(() -> load(logging(), other))
        .isInstanceOf(UnlinkableException.class)
        .hasMessageContaining("log is declared with another type than the one offered");
  }

  @Test
  void aFunctionOfTheWorldThatNobodyGivesIsNamed() {
    assertThatThrownBy(() -> load(logging()))
        .isInstanceOf(UnlinkableException.class)
        .hasMessageContaining("log is missing: this host offers the functions []");
  }

  @Test
  void resourcesOfTheWorldItselfAreGivenToo() {
    CoreBuilder module = new CoreBuilder();
    int make = module.imported("$root", "[constructor]counter", ":i");
    int drop = module.imported("$root", "[resource-drop]counter", "i:");
    module.function("run", ":", "", new Code().call(make).call(drop));
    World world =
        Worlds.world(
            "world w { resource counter { constructor(); } import counter-of: func(); export run:"
                + " func(); }");
    Counter counter = new Counter();
    HostInterface own =
        HostInterface.ofWorld(world)
            .resource("counter", Counter.class)
            .constructor("counter", (context, args) -> counter);
    load(Worlds.binary(world, module), own).invoke("run");
    assertThat(counter.closed).isTrue();
  }

  @Test
  void aResultOfAnotherClassIsAClearTrap() {
    ComponentHost host = load(asking("u8"), prices((context, args) -> 256));
    assertThatThrownBy(() -> host.invoke("ask", "x"))
        .isInstanceOf(TrapException.class)
        .hasMessageContaining("t:t/prices#price failed")
        .hasMessageContaining("result: wanted u8 (0 to 255), found java.lang.Integer 256");
    ComponentHost nothing = load(asking("u8"), prices((context, args) -> Unit.UNIT));
    assertThatThrownBy(() -> nothing.invoke("ask", "x"))
        .hasMessageContaining("wanted a java.lang.Integer, found " + Unit.class.getName());
  }

  @Test
  void anArgumentOfAnotherClassIsAClearTrap() {
    ComponentHost host = load(asking("u8"), prices((context, args) -> args.int32(0)));
    assertThatThrownBy(() -> host.invoke("ask", "x"))
        .hasMessageContaining("argument 0: wanted a java.lang.Integer")
        .hasMessageContaining("passes a java.lang.String");
    ComponentHost more = load(asking("u8"), prices((context, args) -> args.int32(1)));
    assertThatThrownBy(() -> more.invoke("ask", "x"))
        .hasMessageContaining("there is no argument 1: the component passes 1");
  }

  @Test
  void argumentsOfAnExportAreCheckedBeforeItRuns() {
    ComponentHost host = load(asking("u8"), prices((context, args) -> 1));
    try (ComponentInstance instance = host.instantiate(host.context())) {
      assertThatThrownBy(() -> instance.call(host.export("ask"), List.of(1)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("wanted a java.lang.String, found java.lang.Integer 1");
      assertThat(instance.call(host.export("ask"), List.of("x"))).isEqualTo(1);
    }
  }

  /** The first host leaves the mark that the component was linked: the second must not trust it. */
  @Test
  void typesThatTheProgramGivesAreComparedAtEveryLink() {
    HostFunction one = (context, args) -> 1;
    load(asking("u32"), prices(one)).invoke("ask", "x");
    for (int i = 0; i < 2; i++) {
      HostInterface other =
          HostInterface.of(prices("u8").importedInterfaces().getFirst()).function("price", one);
      assertThatThrownBy(() -> load(asking("u32"), other))
          .isInstanceOf(UnlinkableException.class)
          .hasMessageContaining("t:t/prices#price is declared with another type");
    }
    HostInterface same =
        HostInterface.of(prices("u32").importedInterfaces().getFirst()).function("price", one);
    assertThat(load(asking("u32"), same).invoke("ask", "x")).isEqualTo(1);
  }

  /** The mark that is left with the program's own in its place says nothing about the host's. */
  @Test
  void aProgramTakesThePlaceOfAnInterfaceOfTheHost() {
    CoreBuilder module = new CoreBuilder();
    int random = module.imported("wasi:random/random@0.2.0", "get-random-u64", ":i");
    module.function("run", ":i", "", new Code().call(random));
    String text =
        """
        package wasi:random@0.2.0;
        interface random { get-random-u64: func() -> u32; }
        world w { import random; export run: func() -> u32; }
        """;
    World world = Wit.resolve(Map.of("r.wit", text)).world("wasi:random/w@0.2.0").orElseThrow();
    byte[] binary = Worlds.binary(world, module);
    HostInterface dice =
        HostInterface.of(world.importedInterfaces().getFirst())
            .function("get-random-u64", (context, args) -> 4);
    for (int i = 0; i < 2; i++) {
      assertThat(load(binary, dice).invoke("run")).isEqualTo(4);
      assertThatThrownBy(() -> load(binary)).isInstanceOf(UnlinkableException.class);
    }
  }

  @Test
  void aFunctionThatTheGivenTypesDoNotNameIsRefused() {
    HostInterface typed = HostInterface.of(prices("u8").importedInterfaces().getFirst());
    assertThatThrownBy(() -> typed.function("prize", (context, args) -> 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("t:t/prices has no function prize; there are price");
  }

  @Test
  void whatTheInterfaceLacksIsNamed() {
    assertThatThrownBy(() -> load(asking("u8"), HostInterface.named("t:t/prices")))
        .isInstanceOf(UnlinkableException.class)
        .hasMessageContaining("t:t/prices#price is missing: this host offers t:t/prices with");
  }

  @Test
  void whatAFunctionThrowsIsATrapThatNamesIt() {
    IllegalStateException closed = new IllegalStateException("the shop is closed");
    ComponentHost host =
        load(
            asking("u8"),
            prices((context, args) -> {
              throw closed;
            }));
    assertThatThrownBy(() -> host.invoke("ask", "x"))
        .isInstanceOf(TrapException.class)
        .hasMessageContaining("t:t/prices#price failed")
        .hasMessageContaining("the shop is closed")
        .hasCause(closed);
  }
}
