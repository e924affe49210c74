package dev.breakwater.guests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.bindgen.Bindgen;
import dev.breakwater.bindgen.BindgenRequest;
import dev.breakwater.bindgen.SourceFile;
import dev.breakwater.component.encode.ComponentEncoder;
import dev.breakwater.component.model.Component;
import dev.breakwater.teavm.CompileRequest;
import dev.breakwater.teavm.CompileRequest.Option;
import dev.breakwater.teavm.HeapLimits;
import dev.breakwater.teavm.TeavmCompiler;
import dev.breakwater.wit.Wit;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.World;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A guest in Java: the folder {@code src/test/guests/<name>} holds its {@code .java} files, and the
 * first folder of that path its {@code .wit} files; the bindings are in {@code bindings}.
 */
record JavaGuest(String name, String world, Map<String, String> implementations, HeapLimits heap) {
  private static final String HTTP_FUNCTION = "breakwater:guest/http-function";
  private static final Path REPOSITORY = Path.of("../..");
  private static final Path GUESTS = Path.of("src/test/guests");

  JavaGuest(String name, String world, Map<String, String> implementations) {
    this(name, world, implementations, HeapLimits.ofMebibytes(1, 8));
  }

  /** An {@code HttpFunction}, of the guest library's own world. */
  static JavaGuest httpFunction(String name, String implementation, HeapLimits heap) {
    return new JavaGuest(
        name, HTTP_FUNCTION, Map.of("wasi:http/incoming-handler@0.2.0", implementation), heap);
  }

  private boolean isHttpFunction() {
    return world.equals(HTTP_FUNCTION);
  }

  /** Builds the component, in {@code target/guests/<name>}. */
  Component build() throws IOException {
    Path work = Path.of("target/guests", name);
    Path wit =
        isHttpFunction() ? REPOSITORY.resolve("wit") : GUESTS.resolve(Path.of(name).getName(0));
    World resolved = Wit.resolve(List.of(wit)).world(world).orElseThrow();
    List<Path> sources = new ArrayList<>(javaFiles(GUESTS.resolve(name)));
    for (SourceFile source : Bindgen.generate(request(resolved))) {
      Path path = work.resolve("sources").resolve(source.path());
      Files.createDirectories(path.getParent());
      sources.add(Files.writeString(path, source.text()));
    }
    Path classes = Files.createDirectories(work.resolve("classes"));
    assertThat(problems(sources, classes)).isEmpty();
    return ComponentEncoder.encode(coreModule(classes), resolved, platform());
  }

  private BindgenRequest request(World resolved) throws IOException {
    return new BindgenRequest(
        resolved,
        "bindings",
        isHttpFunction() ? boundByTheLibrary() : Map.of(),
        named(implementations));
  }

  private static Map<InterfaceName, String> boundByTheLibrary() throws IOException {
    Properties packages = new Properties();
    try (InputStream file =
        JavaGuest.class.getResourceAsStream("/META-INF/breakwater/bindings.properties")) {
      packages.load(file);
    }
    Map<String, String> bound = new HashMap<>();
    packages.stringPropertyNames().forEach(name -> bound.put(name, packages.getProperty(name)));
    return named(bound);
  }

  private static Map<InterfaceName, String> named(Map<String, String> byName) {
    return byName.entrySet().stream()
        .collect(
            Collectors.toMap(entry -> InterfaceName.parse(entry.getKey()), Map.Entry::getValue));
  }

  private static World platform() throws IOException {
    return Wit.resolve(List.of(REPOSITORY.resolve("wit")))
        .world("breakwater:guest/platform")
        .orElseThrow();
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String problems(List<Path> paths, Path classes) throws IOException {
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
    }
  }

  private byte[] coreModule(Path classes) {
    List<Path> classPath = new ArrayList<>(List.of(classes));
    classPath().filter(JavaGuest::isGuestLibrary).forEach(classPath::add);
    try (TeavmCompiler compiler = TeavmCompiler.load(classPath().toList())) {
      return compiler
          .compile(
              new CompileRequest(
                  classPath, "bindings.Exports", heap, Set.of(Option.PRE_INITIALIZED)))
          .bytes();
    }
  }

  private static boolean isGuestLibrary(Path path) {
    String file = path.getFileName().toString();
    return file.startsWith("breakwater-guest")
        || file.startsWith("teavm-interop")
        || path.endsWith(Path.of("guest", "target", "classes"))
        || path.endsWith(Path.of("guest", "runtime", "target", "classes"));
  }

  private static Stream<Path> classPath() {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(classPath.split(File.pathSeparator)).map(Path::of);
  }
}
