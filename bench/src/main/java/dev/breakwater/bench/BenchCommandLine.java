package dev.breakwater.bench;

import picocli.CommandLine;

/** The command line of every bench. */
public final class BenchCommandLine {
  private BenchCommandLine() {}

  /** That of {@code command}: what goes wrong is told in one line, and the exit status is 1. */
  public static CommandLine of(Object command) {
    CommandLine line = new CommandLine(command);
    line.setExecutionExceptionHandler((e, failed, parsed) -> {
      failed.getErr().println("error: " + e.getMessage());
      return 1;
    });
    return line;
  }
}
