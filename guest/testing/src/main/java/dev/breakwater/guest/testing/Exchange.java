package dev.breakwater.guest.testing;

import dev.breakwater.guest.http.Header;
import dev.breakwater.guest.http.Request;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A request and its answer.
 *
 * @param request its method and target
 * @param answer as much of it as is compared
 */
record Exchange(String request, String answer) {
  private static final int MAX_SHOWN = 200;

  /** Of the host's making. */
  private static final Set<String> FRAMING = Set.of("content-length", "transfer-encoding");

  static Exchange of(Request request, ReadAnswer answer) {
    List<String> headers =
        answer.headers().entries().stream()
            .filter(header -> !FRAMING.contains(header.name()))
            .sorted(Comparator.comparing(Header::name))
            .map(header -> header.name() + ": " + header.value())
            .toList();
    String body = new String(answer.content(), StandardCharsets.UTF_8);
    return new Exchange(
        request.method() + " " + request.target(),
        answer.status() + " " + headers + " " + body + answer.failure().map(e -> " …").orElse(""));
  }

  /** The answer, if need be its beginning. */
  String shown() {
    return answer.length() <= MAX_SHOWN ? answer : answer.substring(0, MAX_SHOWN) + "…";
  }
}
