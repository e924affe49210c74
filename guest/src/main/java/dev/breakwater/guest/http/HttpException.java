package dev.breakwater.guest.http;

import java.io.IOException;

/**
 * A call got no answer. The message is the host's own word for it, such as {@code
 * connection-refused} or {@code HTTP-request-denied}.
 */
public class HttpException extends IOException {
  private static final long serialVersionUID = 1;

  /** With the host's word for what happened. */
  public HttpException(String message) {
    super(message);
  }

  /** With what kept the request from being sent. */
  public HttpException(String message, IOException cause) {
    super(message, cause);
  }

  /** What the host's {@code word} says, as {@link HttpTimeoutException} if time ran out. */
  static HttpException of(String word) {
    return word.endsWith("-timeout") ? new HttpTimeoutException(word) : new HttpException(word);
  }
}
