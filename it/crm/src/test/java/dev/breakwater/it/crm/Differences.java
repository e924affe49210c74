package dev.breakwater.it.crm;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What each target answered to the same requests; ids, times and whom they ask are left out. */
final class Differences {
  private final Map<String, Map<String, String>> answers = new LinkedHashMap<>();
  private String test = "";
  private int count;

  /** From now on requests are those of {@code name}; each target gets the same in this order. */
  void begin(String name) {
    test = name;
    count = 0;
  }

  /** Keeps what a client sees of one answer. */
  void saw(CrmTarget target, String request, Response response) {
    String key = test + " " + ++count + ": " + request.replaceAll("\\d+", "#");
    answers.computeIfAbsent(key, unseen -> new TreeMap<>()).put(target.label(), plain(response));
  }

  private static String plain(Response response) {
    String body =
        response
            .asString()
            .replaceAll("\"(id|customer_id)\":\\d+", "\"$1\":#")
            .replaceAll("_ms\":[\\d.]+", "_ms\":#");
    return response.statusCode()
        + " "
        + body
        + header(response, "Content-Type", response.header("Content-Type"))
        + header(response, "Allow", allow(response))
        + header(response, "Server-Timing", timing(response));
  }

  private static String header(Response response, String name, String value) {
    return response.header(name) == null ? "" : " [" + name + ": " + value + "]";
  }

  private static String allow(Response response) {
    String methods = String.valueOf(response.header("Allow"));
    return String.join(", ", new TreeSet<>(List.of(methods.split(", *", -1))));
  }

  private static String timing(Response response) {
    return String.valueOf(response.header("Server-Timing")).replaceAll("[\\d.]+", "#");
  }

  /** A table with a row for each request that was answered in more than one way. */
  String table() {
    StringBuilder table = new StringBuilder();
    answers.forEach((request, byTarget) -> {
      if (new TreeSet<>(byTarget.values()).size() > 1) {
        byTarget.forEach((target, answer) ->
            table.append("| %s | %s | %s |\n".formatted(request, target, answer)));
      }
    });
    return table.toString();
  }
}
