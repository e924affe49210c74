package dev.breakwater.bindgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.World;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a request may not ask for. */
class RefusalsTest {

  @Test
  void anImplementationOfWhatIsNotExportedIsRefused() {
    assertThatThrownBy(() -> Bindgen.generate(implementing("demo:auth/authenticatr@0.1.0")))
        .isInstanceOf(UnsupportedWorldException.class)
        .hasMessageContaining("demo:auth/authenticator@0.1.0: exported, but no class is named")
        .hasMessageContaining("demo:auth/authenticatr@0.1.0: not exported by the world");
  }

  @Test
  void aLibraryNeedsNoImplementationAndGetsNoEntryClass() throws IOException {
    BindgenRequest library = new BindgenRequest(world(), "base", Map.of(), Map.of());
    assertThat(Bindgen.generate(library))
        .extracting(SourceFile::path)
        .doesNotContain("base/Exports.java")
        .contains("base/demo/auth/authenticator/Authenticator.java");
  }

  private static BindgenRequest implementing(String name) throws IOException {
    Map<InterfaceName, String> implementations = Map.of(InterfaceName.parse(name), "a.Service");
    return new BindgenRequest(world(), "base", Map.of(), implementations);
  }

  private static World world() throws IOException {
    return Worlds.onlyWorld(Path.of("src/test/golden/authenticator"));
  }
}
