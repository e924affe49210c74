package dev.breakwater.host.cli;

import java.lang.management.ManagementFactory;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** Entry point of {@code java -jar breakwater-host.jar}. */
public final class Main {
  private static final String PARALLELISM = "jdk.virtualThreadScheduler.parallelism";
  private static final int THREADS_PER_PROCESSOR = 4;
  private static final int MIN_THREADS = 8;

  /** Held here, since loggers that nobody holds lose their level. */
  private static final Logger JETTY_LOG = Logger.getLogger("org.eclipse.jetty");

  private Main() {}

  /** Runs the command and exits with its status: 0, 1 for a bad component, 2 for wrong usage. */
  public static void main(String[] arguments) {
    JETTY_LOG.setLevel(Level.WARNING);
    spreadGuests();
    warnAboutFlags();
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new ServeCommand());
    commandLine.setExecutionExceptionHandler((e, command, parsed) -> {
      command.getErr().println("error: " + e.getMessage());
      return 1;
    });
    commandLine.registerConverter(java.net.InetSocketAddress.class, Converters::address);
    commandLine.registerConverter(java.time.Duration.class, Converters::duration);
    commandLine.registerConverter(ByteSize.class, ByteSize::parse);
    return commandLine;
  }

  /**
   * Guests compute without pause, and a virtual thread that does so keeps its carrier. With more
   * carriers than processors the operating system shares the time, and a guest that loops does not
   * stop the others.
   */
  private static void spreadGuests() {
    if (System.getProperty(PARALLELISM) == null) {
      int carriers =
          Math.max(MIN_THREADS, THREADS_PER_PROCESSOR * Runtime.getRuntime().availableProcessors());
      System.setProperty(PARALLELISM, Integer.toString(carriers));
    }
  }

  private static void warnAboutFlags() {
    boolean set =
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .anyMatch(argument -> argument.equals("-XX:-DontCompileHugeMethods"));
    if (!set) {
      System.err.println(
          "warning: start java with -XX:-DontCompileHugeMethods, or large functions of a component"
              + " run many times slower");
    }
  }
}
