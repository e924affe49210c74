package dev.breakwater.guest.http;

/** A call got no answer in time. */
public final class HttpTimeoutException extends HttpException {
  private static final long serialVersionUID = 1;

  /** With the host's word for what took too long, such as {@code connection-timeout}. */
  public HttpTimeoutException(String message) {
    super(message);
  }
}
