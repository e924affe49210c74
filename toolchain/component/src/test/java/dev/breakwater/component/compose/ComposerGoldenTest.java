package dev.breakwater.component.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.breakwater.component.Golden;
import dev.breakwater.component.ModuleFor;
import dev.breakwater.component.WasmTools;
import dev.breakwater.component.binary.ComponentReader;
import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.encode.ComponentEncoder;
import dev.breakwater.component.model.Component;
import dev.breakwater.wit.Wit;
import dev.breakwater.wit.model.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each case names its socket and its plugs in {@code plugs.txt}, with the imports they use. */
class ComposerGoldenTest {
  private static final Path CASES = Path.of("src/test/golden/compose");

  @TestFactory
  Stream<DynamicTest> everyCaseMatchesItsGoldenFile() throws IOException {
    return Golden.cases(CASES)
        .map(dir -> dynamicTest(dir.getFileName().toString(), () -> check(dir)));
  }

  @TestFactory
  Stream<DynamicTest> everyCaseIsValid() throws IOException {
    return Golden.cases(CASES)
        .map(dir -> dynamicTest(dir.getFileName().toString(), () -> validate(dir)));
  }

  private static void check(Path dir) throws IOException {
    Component composed = composed(parts(dir));
    Golden.check(dir.resolve("component.txt"), Golden.text(composed));
    byte[] file = ComponentWriter.write(composed);
    assertThat(ComponentReader.read(file)).isEqualTo(composed);
  }

  private static void validate(Path dir) throws IOException {
    WasmTools.required();
    byte[] file = ComponentWriter.write(composed(parts(dir)));
    WasmTools.validate(file);
    Golden.check(dir.resolve("composed-wit.txt"), WasmTools.wit(file));
  }

  private static Component composed(List<Component> parts) {
    return Composer.plug(
        parts.getFirst(), parts.subList(1, parts.size()).toArray(Component[]::new));
  }

  private static List<Component> parts(Path dir) throws IOException {
    List<Component> parts = new ArrayList<>();
    for (String line : Files.readAllLines(dir.resolve("plugs.txt"))) {
      int end = line.indexOf(' ');
      World world = world(dir, end < 0 ? line : line.substring(0, end));
      String used = end < 0 ? "" : line.substring(end + 1);
      parts.add(ComponentEncoder.encode(ModuleFor.some(world, used).toArray(), world));
    }
    return parts;
  }

  private static World world(Path dir, String name) throws IOException {
    return Wit.resolve(List.of(dir)).packages().stream()
        .flatMap(p -> p.worlds().stream())
        .filter(w -> w.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
