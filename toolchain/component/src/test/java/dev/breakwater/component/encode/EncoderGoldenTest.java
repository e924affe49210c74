package dev.breakwater.component.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.breakwater.component.Golden;
import dev.breakwater.component.ModuleFor;
import dev.breakwater.component.WasmTools;
import dev.breakwater.component.binary.ComponentReader;
import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.world.WorldReader;
import dev.breakwater.wit.Wit;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.Packages;
import dev.breakwater.wit.model.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EncoderGoldenTest {
  private static final Path CASES = Path.of("src/test/golden/encode");

  @TestFactory
  Stream<DynamicTest> everyCaseMatchesItsGoldenFile() throws IOException {
    return Golden.cases(CASES)
        .map(dir -> dynamicTest(dir.getFileName().toString(), () -> check(dir)));
  }

  @TestFactory
  Stream<DynamicTest> everyCaseIsAsGoodAsTheReferenceToolsComponent() throws IOException {
    return Golden.cases(CASES)
        .map(dir -> dynamicTest(dir.getFileName().toString(), () -> compare(dir)));
  }

  @TestFactory
  Stream<DynamicTest> everyComponentReadsBackAsItsWorld() throws IOException {
    return Golden.cases(CASES)
        .map(dir -> dynamicTest(dir.getFileName().toString(), () -> readBack(dir)));
  }

  private static void readBack(Path dir) throws IOException {
    Component component = ComponentEncoder.encode(module(dir), world(dir));

    World read = WorldReader.read(component);

    assertThat(ComponentEncoder.encode(module(dir), read)).isEqualTo(component);
  }

  private static void check(Path dir) throws IOException {
    Component component = ComponentEncoder.encode(module(dir), world(dir));
    Golden.check(dir.resolve("component.txt"), Golden.text(component));
    byte[] file = ComponentWriter.write(component);
    assertThat(ComponentReader.read(file)).isEqualTo(component);
    assertThat(ComponentWriter.write(ComponentEncoder.encode(module(dir), world(dir))))
        .isEqualTo(file);
  }

  private static void compare(Path dir) throws IOException {
    WasmTools.required();
    byte[] ours = ComponentWriter.write(ComponentEncoder.encode(module(dir), world(dir)));
    WasmTools.validate(ours);
    byte[] theirs = WasmTools.component(module(dir), dir, worldName(dir));
    assertThat(WasmTools.wit(ours)).isEqualTo(WasmTools.wit(theirs));
    Component read = ComponentReader.read(theirs);
    assertThat(ComponentReader.read(ComponentWriter.write(read))).isEqualTo(read);
    World wanted = WorldReader.read(read);
    World found = WorldReader.read(ComponentReader.read(ours));
    assertThat(found.imports()).containsExactlyInAnyOrderElementsOf(wanted.imports());
    assertThat(found.exports()).isEqualTo(wanted.exports());
  }

  private static World world(Path dir) throws IOException {
    Packages packages = Wit.resolve(List.of(dir));
    return packages.packages().stream()
        .filter(p -> p.name().namespace().equals("case"))
        .flatMap(p -> p.worlds().stream())
        .findFirst()
        .orElseThrow();
  }

  private static String worldName(Path dir) throws IOException {
    World world = world(dir);
    return InterfaceName.of(world.owner(), world.name()).toString();
  }

  /** The module that imports what the case lists in {@code imports.txt}, or all without it. */
  private static byte[] module(Path dir) throws IOException {
    Path used = dir.resolve("imports.txt");
    return ModuleFor.some(world(dir), Files.exists(used) ? Files.readString(used) : "").toArray();
  }
}
