package dev.breakwater.core.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.breakwater.core.launch.Settings.Reading;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The process of the core: {@code java -jar breakwater-core-launch.jar}. Refuses a wrong
 * environment with status 1 before Liberty is touched; otherwise hands over to Liberty in this same
 * process, so that signals and the exit status are the server's own.
 */
public final class Launch {
  private static final String LIBERTY = "com.ibm.ws.kernel.boot.cmdline.EnvCheck";
  private static final String SERVER = "core";

  private Launch() {}

  /** Starts the server; arguments are passed on to Liberty behind the server's name. */
  public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
    switch (Settings.current()) {
      case Reading.Refused(List<String> problems) -> refuse(problems);
      case Reading.Accepted(Settings settings) when !settings.address().isFree() ->
          refuse(List.of("APP_ADDR " + settings.address() + " cannot be listened on: in use?"));
      case Reading.Accepted(Settings settings) -> {
        properties(settings).forEach(System::setProperty);
        Environment environment = Environment.current();
        environment.properties().forEach(System::setProperty);
        JsonLogs.properties(settings.operations().logLevel(), environment.process())
            .forEach(System::setProperty);
        ShutdownDeadline.install(settings.operations().shutdownTimeout());
        start(arguments);
      }
    }
  }

  private static void refuse(List<String> problems) {
    complain(problems, System.err);
    System.exit(1);
  }

  /** Writes why the core does not start, one line a problem. */
  public static void complain(List<String> problems, PrintStream out) {
    out.println("The core does not start:");
    problems.forEach(problem -> out.println("  - " + problem));
    out.println("See core-ear/README.md for every variable.");
    out.flush();
  }

  /** One line past the server's own streams, which may be closed by now. */
  static void report(String line) {
    PrintStream stderr = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    stderr.println(line);
  }

  /** What {@code server.xml} refers to as <code>${core...}</code>. */
  static Map<String, String> properties(Settings settings) {
    return Map.of(
        "core.http.host", settings.address().libertyHost(),
        "core.http.port", Integer.toString(settings.address().port()),
        "core.database.writer", settings.writer().ofDataSource(),
        "core.database.writer.type", settings.writer().dataSourceType(),
        "core.database.reader", settings.reader().ofDataSource(),
        "core.database.reader.type", settings.reader().dataSourceType(),
        "core.shutdown.seconds",
            Long.toString(settings.operations().shutdownTimeout().toSeconds()));
  }

  private static void start(String[] arguments) throws ReflectiveOperationException, IOException {
    List<String> all = new ArrayList<>(List.of(SERVER));
    if (workspace().isStale()) {
      all.add("--clean");
    }
    all.addAll(List.of(arguments));
    try {
      Class.forName(LIBERTY)
          .getMethod("main", String[].class)
          .invoke(null, (Object) all.toArray(String[]::new));
    } catch (InvocationTargetException broken) {
      throw new IllegalStateException("Liberty could not start", broken.getCause());
    }
  }

  /** This jar lies in the folder of the server's configuration. */
  private static Workspace workspace() {
    URL jar = Launch.class.getProtectionDomain().getCodeSource().getLocation();
    Path server = Path.of(URI.create(jar.toString())).resolveSibling("");
    String output = System.getenv("WLP_OUTPUT_DIR");
    return new Workspace(
        server.resolve("apps/core.ear"), output == null ? server : Path.of(output, SERVER));
  }
}
