package dev.breakwater.cli;

import dev.breakwater.check.HostCheck;
import dev.breakwater.check.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says on which hosts a component can run. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Compares what a component needs with what hosts publish that they offer.")
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "COMPONENT", description = "a .wasm file")
  private Path file = Path.of("");

  @Option(
      names = "--target",
      split = ",",
      paramLabel = "HOST",
      completionCandidates = Targets.class,
      description = "one or several of ${COMPLETION-CANDIDATES}; all if left out")
  private List<String> targets = List.of();

  @Override
  public Integer call() throws IOException {
    Report report =
        HostCheck.check(
            String.valueOf(file.getFileName()),
            Files.readAllBytes(file),
            targets.isEmpty() ? HostCheck.targets() : targets);
    PrintWriter out = spec.commandLine().getOut();
    out.print(report.table());
    report.findings().forEach(finding -> out.println("error: " + finding));
    out.flush();
    return report.findings().isEmpty() ? 0 : 1;
  }

  /** The hosts that are known, for the help. */
  static final class Targets implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return HostCheck.targets().iterator();
    }
  }
}
