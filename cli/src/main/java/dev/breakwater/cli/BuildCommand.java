package dev.breakwater.cli;

import dev.breakwater.build.BuildRequest;
import dev.breakwater.build.BuiltComponent;
import dev.breakwater.build.Contract;
import dev.breakwater.build.ContractRequest;
import dev.breakwater.teavm.ArenaLimits;
import dev.breakwater.teavm.CompileRequest;
import dev.breakwater.teavm.HeapLimits;
import dev.breakwater.teavm.TeavmCompiler;
import dev.breakwater.teavm.WasmOpt;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds a component of classes, without Maven. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description =
        "Compiles classes to a component: those of the function with the ones that generate wrote,"
            + " and the libraries that they use.")
final class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      split = ":",
      paramLabel = "PATH",
      description = "folders of classes, and jars: breakwater-guest and what it needs among them")
  private List<Path> classPath = List.of();

  @Option(
      names = "--wit",
      paramLabel = "PATH",
      description = "where the WIT is; that of libraries is found by itself")
  private List<Path> wit = List.of();

  @Option(
      names = "--world",
      required = true,
      paramLabel = "NAME",
      description = "such as breakwater:guest/http-function")
  private String world = "";

  @Option(
      names = "--package",
      required = true,
      paramLabel = "NAME",
      description = "the Java package that generate was given")
  private String basePackage = "";

  @Option(
      names = "--min-heap",
      paramLabel = "MIB",
      defaultValue = "2",
      description = "the Java heap at start (default: ${DEFAULT-VALUE})")
  private int minHeapMebibytes;

  @Option(
      names = "--max-heap",
      paramLabel = "MIB",
      defaultValue = "16",
      description = "the largest Java heap (default: ${DEFAULT-VALUE})")
  private int maxHeapMebibytes;

  @Option(
      names = "--min-arena",
      paramLabel = "KIB",
      defaultValue = "64",
      description =
          "the memory for what callers pass that is always there (default: ${DEFAULT-VALUE})")
  private int minArenaKibibytes;

  @Option(
      names = "--max-arena",
      paramLabel = "MIB",
      defaultValue = "16",
      description = "how much of it one call may take beyond that (default: ${DEFAULT-VALUE})")
  private int maxArenaMebibytes;

  @Option(names = "--debug-names", description = "Java names in stack traces and functions")
  private boolean debugNames;

  @Option(
      names = "--no-pre-initialize",
      description = "leave what the function computes at its start to each instance")
  private boolean startsAnew;

  @Option(
      names = "--wasm-opt",
      paramLabel = "PROGRAM",
      description = "Binaryen's wasm-opt, which makes the component smaller")
  private Optional<String> wasmOpt = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "the component")
  private Path output = Path.of("");

  @Override
  public Integer call() throws IOException, InterruptedException {
    requireThere();
    CompileRequest code =
        new CompileRequest(
            classPath,
            BuildRequest.entryClass(basePackage),
            HeapLimits.ofMebibytes(minHeapMebibytes, maxHeapMebibytes),
            ArenaLimits.of(minArenaKibibytes, maxArenaMebibytes),
            options());
    try (TeavmCompiler compiler = TeavmCompiler.load(ownFiles())) {
      BuiltComponent built =
          BuiltComponent.of(
              new BuildRequest(contract(), code, wasmOpt.map(WasmOpt::new), false),
              compiler::compile);
      built.write(output);
      PrintWriter out = spec.commandLine().getOut();
      out.println(output + ": " + built.binary().size() + " bytes");
      out.flush();
    }
    return 0;
  }

  private void requireThere() {
    List<Path> missing =
        Stream.concat(classPath.stream(), wit.stream())
            .filter(path -> !Files.exists(path))
            .toList();
    if (!missing.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "there is no " + missing.getFirst());
    }
    Path entry = Path.of(BuildRequest.entryClass(basePackage).replace('.', '/') + ".class");
    boolean found =
        classPath.stream()
            .filter(Files::isDirectory)
            .anyMatch(folder -> Files.exists(folder.resolve(entry)));
    if (!found) {
      throw new ParameterException(
          spec.commandLine(),
          "no folder of PATH has "
              + entry
              + ": write the sources by breakwater generate with --package "
              + basePackage
              + " and --export, and compile them with those of the function");
    }
  }

  private Set<CompileRequest.Option> options() {
    Set<CompileRequest.Option> options = EnumSet.noneOf(CompileRequest.Option.class);
    if (debugNames) {
      options.add(CompileRequest.Option.DEBUG_NAMES);
    }
    if (!startsAnew) {
      options.add(CompileRequest.Option.PRE_INITIALIZED);
    }
    return options;
  }

  private Contract contract() throws IOException {
    Path work = Files.createTempDirectory("breakwater-wit");
    try {
      return Contract.resolve(new ContractRequest(wit, world, classPath), work);
    } finally {
      try (Stream<Path> files = Files.walk(work)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** TeaVM is among the libraries of this program: beside its jar, or on the class path. */
  private static List<Path> ownFiles() throws IOException {
    Path self =
        Path.of(BuildCommand.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    if (Files.isDirectory(self)) {
      return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(Path::of)
          .toList();
    }
    try (Stream<Path> libraries = Files.list(self.resolveSibling("lib"))) {
      return libraries.sorted().toList();
    }
  }
}
