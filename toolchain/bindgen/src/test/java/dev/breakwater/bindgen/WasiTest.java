package dev.breakwater.bindgen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.World;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The platform's own interfaces have bindings that compile. */
class WasiTest {
  @TempDir Path folder;

  @Test
  void thePlatformOfTheGuestLibraryCompiles() throws Exception {
    World world = Worlds.named("breakwater:guest/platform");
    try (URLClassLoader loader = compiled(Worlds.request(world))) {
      Class<?> set = loader.loadClass("golden.fermyon.spin.variables.Variables");
      assertThat(set.getMethod("get", String.class).getReturnType().getSimpleName())
          .isEqualTo("Result");
    }
  }

  @Test
  void theCommandWorldCompiles() throws Exception {
    try (URLClassLoader loader = compiled(Worlds.request(Worlds.named("wasi:cli/command@0.2.0")))) {
      assertThat(loader.loadClass("golden.Exports").getMethod("runRun").getReturnType())
          .isEqualTo(int.class);
    }
  }

  @Test
  void interfacesOfALibraryAreNotGeneratedAgain() throws Exception {
    World world = Worlds.named("wasi:cli/command@0.2.0");
    Map<InterfaceName, String> provided = new HashMap<>();
    for (Interface type : world.importedInterfaces()) {
      provided.put(type.name(), "library." + type.name().name().replace("-", ""));
    }
    InterfaceName run = InterfaceName.parse("wasi:cli/run@0.2.0");
    provided.put(run, "library.run");
    BindgenRequest request = new BindgenRequest(world, "app", provided, Map.of(run, "app.Main"));
    assertThat(Bindgen.generate(request).stream().map(SourceFile::path))
        .containsExactly("app/ExportedRunAbi.java", "app/Exports.java", "app/package-info.java");
    assertThat(Bindgen.generate(request).get(1).text()).contains("import library.run.Run;");
  }

  private URLClassLoader compiled(BindgenRequest request) throws IOException {
    List<SourceFile> sources = new ArrayList<>(Bindgen.generate(request));
    sources.addAll(Services.sources(request));
    return Compilation.compile(sources, folder);
  }
}
