package dev.breakwater.core.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A server of Open Liberty that this process becomes, so that signals and the exit status are the
 * server's own.
 *
 * @param name of the server
 * @param application its archive, as it is called in the folder {@code apps}
 * @param readme tells of every variable
 */
record Liberty(String name, String application, String readme) {
  private static final String MAIN = "com.ibm.ws.kernel.boot.cmdline.EnvCheck";

  /** What is wrong with an address that cannot be listened on. */
  static String inUse(Address address) {
    return "APP_ADDR " + address + " cannot be listened on: in use?";
  }

  /** Ends the process with status 1 before Liberty is touched. */
  void refuse(List<String> problems) {
    complain(problems, System.err);
    System.exit(1);
  }

  /** Writes why the server does not start, one line a problem. */
  void complain(List<String> problems, PrintStream out) {
    out.println("The " + name + " does not start:");
    problems.forEach(problem -> out.println("  - " + problem));
    out.println("See " + readme + " for every variable.");
    out.flush();
  }

  /** One line past the server's own streams, which may be closed by now. */
  static void report(String line) {
    PrintStream stderr = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    stderr.println(line);
  }

  /**
   * Hands over to Liberty.
   *
   * @param properties what {@code server.xml} refers to
   * @param arguments for Liberty, behind the server's name
   */
  void start(
      Map<String, String> properties, LogLevel logLevel, Duration shutdown, String[] arguments)
      throws ReflectiveOperationException, IOException {
    properties.forEach(System::setProperty);
    Environment environment = Environment.current();
    environment.properties().forEach(System::setProperty);
    JsonLogs.properties(logLevel, environment.process()).forEach(System::setProperty);
    ShutdownDeadline.install(shutdown);
    List<String> all = new ArrayList<>(List.of(name));
    if (workspace().isStale()) {
      all.add("--clean");
    }
    all.addAll(List.of(arguments));
    try {
      Class.forName(MAIN)
          .getMethod("main", String[].class)
          .invoke(null, (Object) all.toArray(String[]::new));
    } catch (InvocationTargetException broken) {
      throw new IllegalStateException("Liberty could not start", broken.getCause());
    }
  }

  /** This jar lies in the folder of the server's configuration. */
  private Workspace workspace() {
    URL jar = Liberty.class.getProtectionDomain().getCodeSource().getLocation();
    Path server = Path.of(URI.create(jar.toString())).resolveSibling("");
    String output = System.getenv("WLP_OUTPUT_DIR");
    return new Workspace(
        server.resolve("apps").resolve(application),
        output == null ? server : Path.of(output, name));
  }
}
