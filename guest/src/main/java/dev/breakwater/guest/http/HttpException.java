package dev.breakwater.guest.http;

import java.io.IOException;

/**
 * A call got no answer. The message is the host's own word for it, such as {@code
 * connection-refused} or {@code HTTP-request-denied}.
 */
public final class HttpException extends IOException {
  private static final long serialVersionUID = 1;

  /** With the host's word for what happened. */
  public HttpException(String message) {
    super(message);
  }
}
