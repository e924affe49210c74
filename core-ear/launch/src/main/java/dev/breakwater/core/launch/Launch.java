package dev.breakwater.core.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/**
 * The process of the core: {@code java -jar breakwater-core-launch-start.jar}. Refuses a wrong
 * environment with status 1; otherwise becomes Liberty.
 */
public final class Launch {
  private static final Liberty CORE = new Liberty("core", "core.ear", "core-ear/README.md");

  private Launch() {}

  /** Starts the server; arguments are passed on to Liberty behind the server's name. */
  public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
    switch (Settings.current()) {
      case Reading.Refused<Settings>(List<String> problems) -> CORE.refuse(problems);
      case Reading.Accepted<Settings>(Settings settings) when !settings.address().isFree() ->
          CORE.refuse(List.of(Liberty.inUse(settings.address())));
      case Reading.Accepted<Settings>(Settings settings) ->
          CORE.start(
              properties(settings),
              settings.operations().logLevel(),
              settings.operations().shutdownTimeout(),
              arguments);
    }
  }

  /** Writes why the core does not start, one line a problem. */
  public static void complain(List<String> problems, PrintStream out) {
    CORE.complain(problems, out);
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
}
