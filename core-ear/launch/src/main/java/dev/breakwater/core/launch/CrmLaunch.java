package dev.breakwater.core.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The process of one service of the CRM: {@code java -jar breakwater-core-launch-start-crm.jar}.
 * Refuses a wrong environment with status 1; otherwise becomes Liberty.
 */
public final class CrmLaunch {
  private static final Liberty CRM = new Liberty("crm", "crm.war", "core-ear/crm/README.md");

  private CrmLaunch() {}

  /** Starts the server; arguments are passed on to Liberty behind the server's name. */
  public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
    switch (CrmSettings.current()) {
      case Reading.Refused<CrmSettings>(List<String> problems) -> CRM.refuse(problems);
      case Reading.Accepted<CrmSettings>(CrmSettings settings) when !settings.address().isFree() ->
          CRM.refuse(List.of(Liberty.inUse(settings.address())));
      case Reading.Accepted<CrmSettings>(CrmSettings settings) ->
          CRM.start(
              properties(settings), settings.logLevel(), settings.shutdownTimeout(), arguments);
    }
  }

  /** Writes why the service does not start, one line a problem. */
  public static void complain(List<String> problems, PrintStream out) {
    CRM.complain(problems, out);
  }

  /** What {@code server.xml} refers to as <code>${crm...}</code>. */
  static Map<String, String> properties(CrmSettings settings) {
    Map<String, String> properties = new HashMap<>();
    // shorter than servers keep a connection: a request on one that closes would be lost
    properties.put("jdk.httpclient.keepalive.timeout", "10");
    properties.put("crm.service", settings.role().word());
    properties.put("crm.http.host", settings.address().libertyHost());
    properties.put("crm.http.port", Integer.toString(settings.address().port()));
    properties.put("crm.shutdown.seconds", Long.toString(settings.shutdownTimeout().toSeconds()));
    settings
        .database()
        .ifPresent(database -> {
          properties.put("crm.database", database.ofDataSource());
          properties.put("crm.database.type", database.dataSourceType());
        });
    return properties;
  }
}
