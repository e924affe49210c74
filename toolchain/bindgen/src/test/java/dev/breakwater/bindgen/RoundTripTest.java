package dev.breakwater.bindgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.World;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Values that are lowered, passed through core functions, lifted by an export, returned and lifted
 * again are the same. Memory is an array, and the natives of the imported interface call the
 * exports of an equal one.
 */
class RoundTripTest {
  private static final int SEEDS = 40;

  @TempDir static Path folder;

  private static URLClassLoader loader;
  private static Interface echo;
  private static JavaNames names;

  @BeforeAll
  static void compile() throws IOException {
    World world = Worlds.onlyWorld(Path.of("src/test/golden/values"));
    BindgenRequest request = Worlds.request(world);
    names = JavaNames.of(WorldScope.of(request));
    echo = world.importedInterfaces().get(0);
    SourceFile natives = Loopback.natives(names, echo, "mirror");
    List<SourceFile> sources = new ArrayList<>(Bindgen.generate(request));
    assertThat(sources.removeIf(source -> source.path().equals(natives.path()))).isTrue();
    sources.add(natives);
    sources.addAll(Services.sources(request));
    loader = Compilation.compile(sources, folder);
  }

  @AfterAll
  static void close() throws IOException {
    loader.close();
  }

  @TestFactory
  Stream<DynamicTest> everyTypeOfValueSurvives() {
    return echo.functions().stream()
        .map(function -> dynamicTest(function.name(), () -> checkSeeds(function)));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoValueOfItsTypeIsRefusedByName() {
    return Stream.of(
            new Wrong("mirrorEchoEnum", "no case has the number 77", List.of(77)),
            new Wrong("mirrorEchoPlain", "no case has the number 2", List.of(2)),
            new Wrong("mirrorEchoJoined", "no case has the number 77", List.of(77, 0L, 0L)),
            new Wrong("mirrorEchoOption", "no case has the number 2", List.of(2, 0)),
            new Wrong("mirrorEchoBare", "no case has the number 4294967295", List.of(-1)),
            new Wrong("mirrorEchoChar", "no Unicode scalar value: 0xd800", List.of(0xD800)),
            new Wrong(
                "mirrorEchoChars",
                "no Unicode scalar value: 0x110000",
                List.of(1, wrongCharAt(16), 1)))
        .map(wrong -> dynamicTest(wrong.export(), wrong::check));
  }

  /** The address at which a list of one {@code char} that is none lies, out of the arena's way. */
  private static int wrongCharAt(int address) {
    try {
      loader
          .loadClass("dev.breakwater.guest.abi.Memory")
          .getMethod("storeInt", int.class, int.class)
          .invoke(null, address, 0x110000);
      return address;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no memory", e);
    }
  }

  /** Core values that the export has to refuse. */
  private record Wrong(String export, String message, List<Object> core) {
    void check() throws ReflectiveOperationException {
      Method method =
          Arrays.stream(loader.loadClass("golden.Exports").getMethods())
              .filter(m -> m.getName().equals(export))
              .findFirst()
              .orElseThrow();
      assertThatThrownBy(() -> method.invoke(null, core.toArray())).hasRootCauseMessage(message);
    }
  }

  private static void checkSeeds(Function function) {
    LongStream.range(0, SEEDS).forEach(seed -> check(function, seed));
  }

  private static void check(Function function, long seed) {
    try {
      Class<?> functions = loader.loadClass(names.of(echo.name()).functionsClass().toString());
      Object imported = functions.getMethod("imported").invoke(null);
      String name = names.of(echo.name()).method(function);
      Method method =
          Arrays.stream(functions.getMethods())
              .filter(m -> m.getName().equals(name))
              .findFirst()
              .orElseThrow();
      RandomValues values = new RandomValues(new Random(seed), names, loader);
      Object sent = values.of(function.params().get(0).type());
      String before = Description.of(sent);
      assertThat(Description.of(method.invoke(imported, sent)))
          .as("%s with seed %d", function.name(), seed)
          .isEqualTo(before);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(function.name() + " with seed " + seed, e);
    }
  }
}
