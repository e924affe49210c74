package dev.breakwater.core.launch;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the core itself wants of a bearer token on a request that came through the edge: its second
 * line of defence.
 */
public enum TokenMode {
  /** Every request must show a token, valid and of the user whom the edge names. */
  REQUIRED,
  /** A token may be missing; one that is shown must be valid and of the same user. */
  OPTIONAL,
  /** Tokens are the edge's business alone. */
  OFF;

  /** Reads the name in any case. */
  static Optional<TokenMode> parse(String text) {
    return Arrays.stream(values()).filter(mode -> mode.name().equalsIgnoreCase(text)).findFirst();
  }
}
