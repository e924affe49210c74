package dev.breakwater.cli;

import dev.breakwater.bindgen.Bindgen;
import dev.breakwater.bindgen.BindgenRequest;
import dev.breakwater.bindgen.SourceFile;
import dev.breakwater.bindgen.SourceTree;
import dev.breakwater.wit.Wit;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.World;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the Java sources of a world. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    description =
        "Writes the Java sources by which a guest calls its imports and answers its exports.")
final class GenerateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "where the WIT is")
  private List<Path> roots = List.of();

  @Option(
      names = "--world",
      paramLabel = "NAME",
      description = "such as demo:auth/auth-world; may be left out if there is but one")
  private Optional<String> world = Optional.empty();

  @Option(
      names = "--package",
      required = true,
      paramLabel = "NAME",
      description = "the Java package that all generated ones stand in")
  private String basePackage = "";

  @Option(
      names = "--export",
      paramLabel = "INTERFACE=CLASS",
      description = "the class that implements an exported interface")
  private Map<String, String> exports = new LinkedHashMap<>();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FOLDER",
      description = "a folder for these files alone: what else is in it is deleted")
  private Path output = Path.of("");

  @Override
  public Integer call() throws IOException {
    World found = Worlds.find(Wit.resolve(roots), world);
    Map<InterfaceName, String> implementations = new HashMap<>();
    exports.forEach((name, type) -> implementations.put(InterfaceName.parse(name), type));
    List<SourceFile> files =
        Bindgen.generate(new BindgenRequest(found, basePackage, Map.of(), implementations));
    new SourceTree(output).write(files);
    PrintWriter out = spec.commandLine().getOut();
    files.forEach(file -> out.println(output.resolve(file.path())));
    out.flush();
    return 0;
  }
}
