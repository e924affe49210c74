package dev.breakwater.guest.postgres;

import java.io.IOException;

/** PostgreSQL did not do what it was asked for. */
public final class PostgresException extends IOException {
  private static final long serialVersionUID = 1;

  /** With what kind of failure it is and the server's or the host's words. */
  public PostgresException(String message) {
    super(message);
  }
}
