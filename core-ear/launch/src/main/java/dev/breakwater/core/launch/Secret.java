package dev.breakwater.core.launch;

import java.nio.charset.StandardCharsets;

/** A shared key; it never shows its value when printed. */
public record Secret(String value) {
  /** The shortest key that HMAC-SHA256 can use in full: 32 bytes. */
  static final int MIN_BYTES = 32;

  /** The key's UTF-8 bytes, a new array each time. */
  public byte[] bytes() {
    return value.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "Secret[***]";
  }
}
