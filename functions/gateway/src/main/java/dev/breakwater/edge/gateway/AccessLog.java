package dev.breakwater.edge.gateway;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;

/**
 * The log's line for a request, as JSON: no query, no token, no address, and nothing that a client
 * sends can begin a line of its own.
 */
final class AccessLog {
  private static final int MAX_TEXT = 256;

  private AccessLog() {}

  /**
   * @param nowMillis when the head of the answer is sent, in milliseconds since 1970
   */
  static String line(Exchange exchange, Outcome outcome, long nowMillis) {
    JsonStringWriter json =
        JsonWriter.string()
            .object()
            .value("time_ms", nowMillis)
            .value("method", cut(exchange.request().method()))
            .value("path", cut(exchange.request().path()))
            .value("status", outcome.response().status())
            .value("duration_ms", nowMillis - exchange.beginMillis())
            .value("request_id", exchange.id())
            .value("trace_id", exchange.trace().id());
    outcome.userId().ifPresent(user -> json.value("user_id", user));
    outcome.reason().ifPresent(reason -> json.value("reason", cut(reason)));
    return json.end().done();
  }

  private static String cut(String text) {
    return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + "...";
  }
}
