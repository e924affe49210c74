package dev.breakwater.guest.http;

import java.io.IOException;

/** The other side takes no more bytes of a body. */
final class BrokenSinkException extends IOException {
  private static final long serialVersionUID = 1;

  BrokenSinkException(String message) {
    super(message);
  }
}
