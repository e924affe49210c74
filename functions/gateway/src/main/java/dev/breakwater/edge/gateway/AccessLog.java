package dev.breakwater.edge.gateway;

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
    JsonObject json =
        new JsonObject()
            .member("time_ms", nowMillis)
            .member("method", cut(exchange.request().method()))
            .member("path", cut(exchange.request().path()))
            .member("status", outcome.response().status())
            .member("duration_ms", nowMillis - exchange.beginMillis())
            .member("request_id", exchange.id())
            .member("trace_id", exchange.trace().id());
    outcome.userId().ifPresent(user -> json.member("user_id", user));
    outcome.reason().ifPresent(reason -> json.member("reason", cut(reason)));
    return json.done();
  }

  private static String cut(String text) {
    return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + "...";
  }
}
