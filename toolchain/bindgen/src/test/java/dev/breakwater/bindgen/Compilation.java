package dev.breakwater.bindgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles generated sources together with doubles of the guest's runtime. */
final class Compilation {
  private static final Path DOUBLES = Path.of("src/test/doubles");
  private static final Path RUNTIME =
      Path.of("../../guest/runtime/src/main/java/dev/breakwater/guest/abi");
  private static final Path GUEST = Path.of("../../guest/src/main/java/dev/breakwater/guest");

  private Compilation() {}

  /** Compiles with every lint as an error into {@code folder}, and gives a loader of the result. */
  static URLClassLoader compile(List<SourceFile> sources, Path folder) throws IOException {
    Path sourceFolder = Files.createDirectories(folder.resolve("sources"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<Path> paths = new ArrayList<>(runtime());
    for (SourceFile source : sources) {
      Path path = sourceFolder.resolve(source.path());
      Files.createDirectories(path.getParent());
      Files.writeString(path, source.text());
      paths.add(path);
    }
    assertThat(problems(paths, classes)).isEmpty();
    return new URLClassLoader(
        new URL[] {classes.toUri().toURL()}, Compilation.class.getClassLoader());
  }

  /**
   * Doubles of what works in WebAssembly only; the plain types of the guest library as they are.
   */
  private static List<Path> runtime() throws IOException {
    List<Path> paths = new ArrayList<>(javaFiles(DOUBLES));
    paths.addAll(plain(GUEST, "(Result|Unit|Tuple\\d+)\\.java"));
    paths.addAll(plain(RUNTIME, "(ResourceTable|Loans|Lift|Lower)\\.java"));
    return paths;
  }

  private static List<Path> plain(Path folder, String names) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(path -> path.getFileName().toString().matches(names)).sorted().toList();
    }
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String problems(List<Path> paths, Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of("-Xlint:all", "-Werror", "--release", "21", "-proc:none", "-d", classes.toString());
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean passed =
          compiler
              .getTask(output, files, null, options, null, files.getJavaFileObjectsFromPaths(paths))
              .call();
      return passed ? "" : "compilation failed:\n" + output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
