package dev.breakwater.cli;

import dev.breakwater.wit.WitException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** Entry point of {@code bin/breakwater}. */
@Command(
    name = "breakwater",
    mixinStandardHelpOptions = true,
    versionProvider = Breakwater.Version.class,
    description = "WebAssembly components and their WIT, in Java.",
    subcommands = {
      NewCommand.class,
      WitCommand.class,
      GenerateCommand.class,
      BuildCommand.class,
      ComposeCommand.class,
      InspectCommand.class,
      CheckCommand.class,
      InvokeCommand.class,
      ServeCommand.class,
      CompletionCommand.class,
      HelpCommand.class,
    },
    footer = {"", "Exit status: 1 for an input that has errors, 2 for wrong usage."})
public final class Breakwater {
  private Breakwater() {}

  /** Runs the command and exits with its status. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Breakwater());
    line.setExecutionExceptionHandler((failure, command, parsed) -> {
      PrintWriter err = command.getErr();
      switch (failure) {
        case WitException wit -> err.print(wit.report());
        case NoSuchFileException missing ->
            err.println("error: no such file: " + missing.getMessage());
        default -> err.println("error: " + failure.getMessage());
      }
      err.flush();
      return 1;
    });
    return line;
  }

  /** The version of the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Breakwater.class.getPackage().getImplementationVersion();
      return new String[] {"breakwater " + (version == null ? "(not packaged)" : version)};
    }
  }
}
