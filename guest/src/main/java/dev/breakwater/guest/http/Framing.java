package dev.breakwater.guest.http;

/** Decides when a message says how long its body is. */
final class Framing {
  private static final String CONTENT_LENGTH = "content-length";

  private Framing() {}

  /** The headers of an answer, with the length of a body at hand. */
  static Headers of(Response response) {
    int status = response.status();
    boolean bodiless = status < 200 || status == 204 || status == 304;
    return bodiless ? response.headers() : sized(response.headers(), response.body());
  }

  /** The headers of a request, with the length of a body at hand if there may be one. */
  static Headers of(Call call) {
    boolean empty = call.body() instanceof Body.Bytes bytes && bytes.content().length == 0;
    boolean expectsBody =
        switch (call.method()) {
          case "POST", "PUT", "PATCH" -> true;
          default -> false;
        };
    return empty && !expectsBody ? call.headers() : sized(call.headers(), call.body());
  }

  private static Headers sized(Headers headers, Body body) {
    return body instanceof Body.Bytes bytes && headers.first(CONTENT_LENGTH).isEmpty()
        ? headers.plus(CONTENT_LENGTH, Integer.toString(bytes.content().length))
        : headers;
  }
}
