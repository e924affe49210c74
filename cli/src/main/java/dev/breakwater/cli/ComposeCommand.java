package dev.breakwater.cli;

import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.compose.Composer;
import dev.breakwater.component.model.Component;
import dev.breakwater.size.MethodNames;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Joins components. */
@Command(
    name = "compose",
    mixinStandardHelpOptions = true,
    description =
        "Joins components: what the first one imports is served by what the others export.")
final class ComposeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "SOCKET", description = "whose imports are served")
  private Path socket = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "PLUG", description = "who serves them")
  private List<Path> plugs = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "the composed component")
  private Path output = Path.of("");

  @Override
  public Integer call() throws IOException {
    Component first = ComponentFile.read(socket).component();
    MethodNames names = MethodNames.beside(socket);
    List<Component> others = new ArrayList<>();
    for (Path plug : plugs) {
      others.add(ComponentFile.read(plug).component());
      names = names.and(MethodNames.beside(plug));
    }
    byte[] bytes = ComponentWriter.write(Composer.plug(first, others.toArray(Component[]::new)));
    Files.write(output, bytes);
    names.writeBeside(output);
    PrintWriter out = spec.commandLine().getOut();
    out.println(output + ": " + bytes.length + " bytes");
    out.flush();
    return 0;
  }
}
