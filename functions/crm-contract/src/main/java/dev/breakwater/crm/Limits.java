package dev.breakwater.crm;

import static java.nio.charset.StandardCharsets.UTF_8;

/** How large things may be. */
public final class Limits {
  /** The body of a request. */
  public static final int MAX_BODY_BYTES = 64 * 1024;

  private static final int MAX_TEXT_BYTES = 255;

  private Limits() {}

  /** Whether the UTF-8 of {@code text} has more than 255 bytes. */
  static boolean isTooLong(String text) {
    return text.length() > MAX_TEXT_BYTES || text.getBytes(UTF_8).length > MAX_TEXT_BYTES;
  }
}
