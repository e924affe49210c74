package dev.breakwater.fuzz;

import dev.breakwater.bindgen.Bindgen;
import dev.breakwater.bindgen.BindgenRequest;
import dev.breakwater.bindgen.SourceFile;
import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.compose.Composer;
import dev.breakwater.component.encode.ComponentEncoder;
import dev.breakwater.component.model.Component;
import dev.breakwater.guest.Unit;
import dev.breakwater.guest.abi.Arena;
import dev.breakwater.teavm.CompileRequest;
import dev.breakwater.teavm.HeapLimits;
import dev.breakwater.teavm.TeavmCompiler;
import dev.breakwater.wit.Wit;
import dev.breakwater.wit.WitPrinter;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.WitPackage;
import dev.breakwater.wit.model.World;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.teavm.interop.Address;

/** Makes one component of many cases, with all of the toolchain: each step is the product's own. */
final class GuestBuild implements AutoCloseable {
  private static final HeapLimits HEAP = HeapLimits.ofMebibytes(2, 16);

  private final TeavmCompiler compiler = TeavmCompiler.load(classPath());
  private final World platform;
  private final Path work;

  GuestBuild(Path repository, Path work) throws IOException {
    this.platform =
        Wit.resolve(List.of(repository.resolve("wit")))
            .world("breakwater:guest/platform")
            .orElseThrow();
    this.work = work;
  }

  /** The core modules of two guests: one passes calls on to the one that answers them. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Guests(byte[] passing, byte[] answering) {}

  Guests guests(List<FuzzCase> cases) throws IOException {
    String wit = wit(cases);
    return new Guests(
        guest(world(wit, "passing"), cases, GuestSources::passing),
        guest(world(wit, "answering"), cases, GuestSources::turning));
  }

  /**
   * A component that exports the interfaces of all {@code cases}, the one guest before the other,
   * so that each value crosses four borders.
   */
  byte[] component(Guests guests, List<FuzzCase> cases) {
    String wit = wit(cases);
    Component answering = encoded(guests.answering(), world(wit, "answering"));
    Component passing = encoded(guests.passing(), world(wit, "passing"));
    return ComponentWriter.write(Composer.plug(passing, answering));
  }

  private Component encoded(byte[] module, World world) {
    return ComponentEncoder.encode(module, world, platform);
  }

  private static String wit(List<FuzzCase> cases) {
    List<Interface> types = cases.stream().map(FuzzCase::type).toList();
    String names =
        "%s " + types.stream().map(t -> t.name().name()).collect(Collectors.joining("; %s ")) + ";";
    String imports = names.replace("%s", "import");
    String exports = names.replace("%s", "export");
    return WitPrinter.print(new WitPackage(FuzzCase.PACKAGE, "", types, List.of()))
        + "world answering { "
        + exports
        + " }\n"
        + "world passing { "
        + imports
        + " "
        + exports
        + " }\n";
  }

  private static World world(String wit, String name) {
    return Wit.resolve(Map.of("cases.wit", wit)).world("fuzz:cases/" + name).orElseThrow();
  }

  private byte[] guest(
      World world,
      List<FuzzCase> cases,
      BiFunction<FuzzCase, List<SourceFile>, SourceFile> implementation)
      throws IOException {
    List<SourceFile> bindings =
        Bindgen.generate(
            new BindgenRequest(
                world,
                GuestSources.BINDINGS,
                Map.of(),
                cases.stream()
                    .collect(Collectors.toMap(c -> c.type().name(), GuestSources::className))));
    List<SourceFile> sources = new ArrayList<>(bindings);
    cases.forEach(fuzzed -> sources.add(implementation.apply(fuzzed, bindings)));
    sources.add(new SourceFile("fuzzed/Turn.java", Resource.text("Turn.java")));
    Path classes = compiled(sources, Files.createTempDirectory(work, world.name()));
    List<Path> linked = new ArrayList<>(guestLibraries());
    linked.addFirst(classes);
    return compiler
        .compile(new CompileRequest(linked, GuestSources.BINDINGS + ".Exports", HEAP, Set.of()))
        .bytes();
  }

  private static Path compiled(List<SourceFile> sources, Path folder) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (SourceFile source : sources) {
      Path path = folder.resolve("sources").resolve(source.path());
      Files.createDirectories(path.getParent());
      paths.add(Files.writeString(path, source.text()));
    }
    Path classes = Files.createDirectories(folder.resolve("classes"));
    JavaCompiler java = ToolProvider.getSystemJavaCompiler();
    String libraries =
        Stream.concat(guestLibraries().stream(), Stream.of(codeOf(NullMarked.class)))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    List<String> options =
        List.of(
            "-nowarn", "--release", "21", "-proc:none", "-cp", libraries, "-d", classes.toString());
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager files = java.getStandardFileManager(null, null, null)) {
      if (!java.getTask(
              output, files, null, options, null, files.getJavaFileObjectsFromPaths(paths))
          .call()) {
        throw new IllegalStateException("the guest does not compile:\n" + output);
      }
    }
    return classes;
  }

  private static List<Path> guestLibraries() {
    return List.of(codeOf(Unit.class), codeOf(Arena.class), codeOf(Address.class));
  }

  private static Path codeOf(Class<?> type) {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  /** TeaVM and what it depends on, and more, which does no harm. */
  private static List<Path> classPath() {
    List<Path> guest = guestLibraries().subList(0, 2);
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(all.split(File.pathSeparator, -1))
        .map(Path::of)
        .filter(path -> !guest.contains(path))
        .toList();
  }

  @Override
  public void close() {
    compiler.close();
  }
}
