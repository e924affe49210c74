package dev.breakwater.core.launch;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Liberty's console as one JSON object a line. {@code WLP_LOGGING_*} of the environment win.
 *
 * @see <a href="https://openliberty.io/docs/latest/log-trace-configuration.html">Open Liberty, Log
 *     and trace configuration</a>
 */
final class JsonLogs {
  /** Liberty's names to ours; a name without another is left out. */
  private static final String FIELDS =
      String.join(
          ",",
          "ibm_datetime:timestamp",
          "loglevel:level",
          "module:logger",
          "ibm_messageId:message_id",
          "ext_request_id:request_id",
          "ext_trace_id:trace_id",
          "ext_span_id:span_id",
          "ext_user_id:user_id",
          "ext_method:method",
          "ext_route:route",
          "ext_status_int:status",
          "ext_duration_ms_float:duration_ms",
          "ext_thread:thread",
          "ext_appName:",
          "type:",
          "host:",
          "ibm_userDir:",
          "ibm_serverName:",
          "ibm_sequence:",
          "ibm_threadId:",
          "ibm_methodName:",
          "ibm_className:");

  private JsonLogs() {}

  /** System properties for Liberty's start. */
  static Map<String, String> properties(LogLevel level, Map<String, String> environment) {
    Map<String, String> properties = new HashMap<>();
    properties.put("com.ibm.ws.logging.trace.specification", level.specification());
    defaults(level)
        .forEach((variable, value) -> {
          if (!environment.containsKey(variable)) {
            properties.put(property(variable), value);
          }
        });
    return properties;
  }

  private static Map<String, String> defaults(LogLevel level) {
    boolean detailed = level.compareTo(LogLevel.INFO) > 0;
    return Map.of(
        "WLP_LOGGING_CONSOLE_FORMAT",
        "json",
        "WLP_LOGGING_CONSOLE_LOGLEVEL",
        level.console(),
        "WLP_LOGGING_CONSOLE_SOURCE",
        detailed ? "message,trace" : "message",
        "WLP_LOGGING_JSON_FIELD_MAPPINGS",
        FIELDS);
  }

  private static String property(String variable) {
    return switch (variable) {
      case "WLP_LOGGING_CONSOLE_LOGLEVEL" -> "com.ibm.ws.logging.console.log.level";
      case "WLP_LOGGING_JSON_FIELD_MAPPINGS" -> "com.ibm.ws.logging.json.field.mappings";
      default ->
          variable
              .replace("WLP_LOGGING_CONSOLE_", "com.ibm.ws.logging.console.")
              .toLowerCase(Locale.ROOT);
    };
  }
}
