package dev.breakwater.bindgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares what is generated with the files under {@code src/test/golden}. {@code -Dbless=true}
 * rewrites them.
 */
class GoldenTest {
  private static final Path CASES = Path.of("src/test/golden");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyCaseMatchesItsGoldenFiles() throws IOException {
    return cases().stream().map(dir -> dynamicTest(dir.getFileName().toString(), () -> check(dir)));
  }

  @TestFactory
  Stream<DynamicTest> everyCaseCompilesWithoutWarnings() throws IOException {
    return cases().stream()
        .filter(dir -> !isError(dir))
        .map(dir -> dynamicTest(dir.getFileName().toString(), () -> compile(dir)));
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> dirs = Files.list(CASES)) {
      return dirs.sorted().toList();
    }
  }

  private static boolean isError(Path dir) {
    return dir.getFileName().toString().startsWith("error-");
  }

  private void compile(Path dir) throws IOException {
    BindgenRequest request = Worlds.request(Worlds.onlyWorld(dir));
    List<SourceFile> sources = new ArrayList<>(Bindgen.generate(request));
    sources.addAll(Services.sources(request));
    Path target = folder.resolve(dir.getFileName().toString());
    try (URLClassLoader loader = Compilation.compile(sources, target)) {
      assertThat(loader.getURLs()).isNotEmpty();
    }
  }

  private static void check(Path dir) throws IOException {
    Map<String, String> actual = actual(dir);
    if (Boolean.getBoolean("bless")) {
      bless(dir, actual);
    }
    Map<String, String> expected = expected(dir);
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    actual.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
  }

  private static Map<String, String> actual(Path dir) throws IOException {
    BindgenRequest request = Worlds.request(Worlds.onlyWorld(dir));
    if (!isError(dir)) {
      return Bindgen.generate(request).stream()
          .collect(
              Collectors.toMap(
                  file -> "expected/" + file.path(), SourceFile::text, (a, b) -> b, TreeMap::new));
    }
    try {
      return Map.of("generated", Bindgen.generate(request).toString());
    } catch (UnsupportedWorldException refused) {
      return Map.of("error.txt", refused.getMessage() + "\n");
    }
  }

  private static Map<String, String> expected(Path dir) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (Path path : goldenFiles(dir)) {
      files.put(dir.relativize(path).toString().replace('\\', '/'), Files.readString(path));
    }
    return files;
  }

  private static List<Path> goldenFiles(Path dir) throws IOException {
    try (Stream<Path> files = Files.walk(dir)) {
      return files
          .filter(Files::isRegularFile)
          .filter(path -> !path.toString().endsWith(".wit"))
          .toList();
    }
  }

  private static void bless(Path dir, Map<String, String> actual) throws IOException {
    assertThat(System.getenv("CI")).as("CI must not renew expected files").isNotEqualTo("true");
    for (Path stale : goldenFiles(dir)) {
      Files.delete(stale);
    }
    for (Map.Entry<String, String> file : actual.entrySet()) {
      Path path = dir.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }
}
