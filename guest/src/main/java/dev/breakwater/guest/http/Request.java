package dev.breakwater.guest.http;

import java.util.Optional;

/**
 * A request as it came in.
 *
 * @param method as sent, {@code GET}
 * @param origin the scheme and the host that the client asked, as far as the host tells
 * @param path raw and not normalised, beginning with {@code /}
 * @param query what follows {@code ?}, raw; empty if there is no {@code ?}
 */
public record Request(
    String method,
    Optional<Origin> origin,
    String path,
    Optional<String> query,
    Headers headers,
    Body body) {

  /** A request without headers and body, for {@code target} such as {@code /a?b=c}. */
  public static Request of(String method, String target) {
    int mark = target.indexOf('?');
    return new Request(
        method,
        Optional.empty(),
        mark < 0 ? target : target.substring(0, mark),
        mark < 0 ? Optional.empty() : Optional.of(target.substring(mark + 1)),
        Headers.empty(),
        Body.empty());
  }

  /**
   * The first value of {@code name} in the query, decoded as that of an HTML form.
   *
   * @return nothing if the name is not there; empty text if it is and has no value
   */
  public Optional<String> parameter(String name) {
    String rest = query.orElse("");
    for (String pair : rest.split("&", -1)) {
      int equals = pair.indexOf('=');
      String key = equals < 0 ? pair : pair.substring(0, equals);
      if (!pair.isEmpty() && PercentEncoding.decodedFormText(key).equals(name)) {
        return Optional.of(
            equals < 0 ? "" : PercentEncoding.decodedFormText(pair.substring(equals + 1)));
      }
    }
    return Optional.empty();
  }

  /** The same request with one more header line. */
  public Request plusHeader(String name, String value) {
    return new Request(method, origin, path, query, headers.plus(name, value), body);
  }

  /** The same request as sent to {@code asked}. */
  public Request withOrigin(Origin asked) {
    return new Request(method, Optional.of(asked), path, query, headers, body);
  }

  /** The same request with another body. */
  public Request withBody(Body other) {
    return new Request(method, origin, path, query, headers, other);
  }

  /** Path and query as one: {@code /a?b=c}. */
  public String target() {
    return query.map(text -> path + "?" + text).orElse(path);
  }
}
