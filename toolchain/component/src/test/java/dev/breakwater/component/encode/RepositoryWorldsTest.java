package dev.breakwater.component.encode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.component.ModuleFor;
import dev.breakwater.component.WasmTools;
import dev.breakwater.component.binary.ComponentReader;
import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.world.WorldReader;
import dev.breakwater.wit.Wit;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Packages;
import dev.breakwater.wit.model.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryWorldsTest {
  private static final Path WIT = WasmTools.root().resolve("wit");

  @Test
  void httpProxyIsEncodedWithAllItsImports() throws IOException {
    World proxy = world("wasi:http/proxy@0.2.0");

    Component component = ComponentEncoder.encode(ModuleFor.all(proxy), proxy);

    assertThat(component.imports())
        .extracting(Definition.Import::name)
        .contains(
            "wasi:io/error@0.2.0", "wasi:http/types@0.2.0", "wasi:http/outgoing-handler@0.2.0");
    assertThat(component.exports())
        .extracting(Definition.Export::name)
        .containsExactly("wasi:http/incoming-handler@0.2.0");
    byte[] file = ComponentWriter.write(component);
    assertThat(ComponentReader.read(file)).isEqualTo(component);
  }

  @Test
  void httpProxyEqualsTheReferenceToolsComponent(@TempDir Path folder) throws IOException {
    WasmTools.required();
    World proxy = world("wasi:http/proxy@0.2.0");
    byte[] module = ModuleFor.all(proxy);

    byte[] ours = ComponentWriter.write(ComponentEncoder.encode(module, proxy));

    WasmTools.validate(ours);
    Path deps = Files.createDirectory(folder.resolve("deps"));
    for (String name : List.of("cli", "clocks", "filesystem", "http", "io", "random", "sockets")) {
      Files.createSymbolicLink(deps.resolve(name), WIT.resolve("deps").resolve(name));
    }
    Files.writeString(folder.resolve("any.wit"), "package any:any;");
    byte[] theirs = WasmTools.component(module, folder, "wasi:http/proxy@0.2.0");
    assertThat(WasmTools.wit(ours).lines().sorted().toList())
        .as("the same world, in whatever order")
        .isEqualTo(WasmTools.wit(theirs).lines().sorted().toList());
    assertThat(functions(ours)).containsExactlyInAnyOrderElementsOf(functions(theirs));
  }

  private static List<Function> functions(byte[] component) {
    return WorldReader.read(ComponentReader.read(component)).importedInterfaces().stream()
        .flatMap(i -> i.functions().stream())
        .toList();
  }

  @Test
  void httpProxyReadsBackAsItsWorld() throws IOException {
    World proxy = world("wasi:http/proxy@0.2.0");
    byte[] module = ModuleFor.all(proxy);
    Component component = ComponentEncoder.encode(module, proxy);

    World read = WorldReader.read(component);

    assertThat(ComponentEncoder.encode(module, read)).isEqualTo(component);
  }

  private static World world(String name) throws IOException {
    Packages packages = Wit.resolve(List.of(WIT));
    return packages.world(name).orElseThrow();
  }
}
