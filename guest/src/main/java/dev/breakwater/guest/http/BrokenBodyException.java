package dev.breakwater.guest.http;

import java.io.IOException;

/**
 * The body of a call could not be read to its end, so that the other side never got a whole request
 * and did not answer. A body that is handed on broke off where it came from.
 */
public final class BrokenBodyException extends HttpException {
  private static final long serialVersionUID = 1;

  /** With what was wrong with the body. */
  public BrokenBodyException(IOException cause) {
    super("the request's body broke off: " + cause.getMessage(), cause);
  }
}
