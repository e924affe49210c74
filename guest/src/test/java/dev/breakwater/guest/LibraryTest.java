package dev.breakwater.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the build of functions reads from this library. */
class LibraryTest {
  private static final String FOLDER = "/META-INF/breakwater/";
  private static final Path BINDINGS =
      Path.of("target/generated-sources/breakwater/dev/breakwater/guest/bindings");

  @Test
  void everyPackageOfBindingsIsListed() throws IOException {
    Properties listed = new Properties();
    try (InputStream file = LibraryTest.class.getResourceAsStream(FOLDER + "bindings.properties")) {
      listed.load(file);
    }
    assertThat(listed.values()).containsExactlyInAnyOrderElementsOf(packages());
  }

  @Test
  void theContractsAreInTheLibrary() {
    assertThat(LibraryTest.class.getResource(FOLDER + "world.txt")).isNotNull();
    assertThat(LibraryTest.class.getResource(FOLDER + "wit/guest/platform.wit")).isNotNull();
    assertThat(LibraryTest.class.getResource(FOLDER + "wit/deps/http/types.wit")).isNotNull();
  }

  private static List<Object> packages() throws IOException {
    try (Stream<Path> files = Files.walk(BINDINGS)) {
      return files
          .filter(file -> file.endsWith("package-info.java"))
          .map(file ->
              "dev.breakwater.guest.bindings." + dotted(BINDINGS.relativize(file.getParent())))
          .map(Object.class::cast)
          .toList();
    }
  }

  private static String dotted(Path folder) {
    return folder.toString().replace(folder.getFileSystem().getSeparator(), ".");
  }
}
