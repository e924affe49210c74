package dev.breakwater.crm;

import com.grack.nanojson.JsonWriter;

/**
 * A request in the log of a service, as one line of JSON. The query is left out.
 *
 * @param timeMillis when the answer was there, in milliseconds since 1970
 */
public record AccessLine(
    long timeMillis,
    String service,
    String method,
    String path,
    int status,
    long durationMillis,
    String requestId) {
  private static final int MOST = 256;

  /** Without a line break, whatever a client sent. */
  public String json() {
    return JsonWriter.string()
        .object()
        .value("time_ms", timeMillis)
        .value("service", service)
        .value("method", cut(method))
        .value("path", cut(path))
        .value("status", status)
        .value("duration_ms", durationMillis)
        .value("request_id", requestId)
        .end()
        .done();
  }

  private static String cut(String text) {
    return text.length() <= MOST ? text : text.substring(0, MOST) + "...";
  }
}
