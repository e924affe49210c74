package dev.breakwater.guest.http;

import java.io.IOException;

/** A body has more bytes than its reader was ready to take. */
public final class BodyTooLargeException extends IOException {
  private static final long serialVersionUID = 1;

  BodyTooLargeException(long limit) {
    super("the body has more than " + limit + " bytes");
  }
}
