package dev.breakwater.guest.http;

/**
 * An answer.
 *
 * @param status 100 to 599
 */
public record Response(int status, Headers headers, Body body) {

  /** An answer without headers and body. */
  public static Response of(int status) {
    return new Response(status, Headers.empty(), Body.empty());
  }

  /** An answer with JSON text as its body. */
  public static Response json(int status, String json) {
    return new Response(status, Headers.of("content-type", "application/json"), Body.of(json));
  }

  /** An answer with plain text as its body. */
  public static Response text(int status, String text) {
    return new Response(
        status, Headers.of("content-type", "text/plain; charset=utf-8"), Body.of(text));
  }

  /** The same answer with a single header line named {@code name}. */
  public Response withHeader(String name, String value) {
    return new Response(status, headers.with(name, value), body);
  }
}
