package dev.breakwater.core.domain;

import java.nio.charset.StandardCharsets;

/**
 * A password as typed; it never shows its value when printed.
 *
 * @param value at least {@value #MIN_LENGTH} characters and at most {@value #MAX_BYTES} bytes of
 *     UTF-8, because bcrypt reads no further and a silently cut password is a weaker one
 */
public record Password(String value) {
  static final int MIN_LENGTH = 8;

  /** The longest password that bcrypt takes in whole. */
  public static final int MAX_BYTES = 72;

  /** Checks a password that a user chose. */
  public static Checked<Password> of(String text) {
    if (Text.length(text) < MIN_LENGTH) {
      return Checked.invalid("password must be at least " + MIN_LENGTH + " characters");
    }
    if (text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      return Checked.invalid("password exceeds maximum length of " + MAX_BYTES + " bytes");
    }
    if (!Text.isStorable(text)) {
      return Checked.invalid("password contains invalid characters");
    }
    return Checked.valid(new Password(text));
  }

  @Override
  public String toString() {
    return "Password[***]";
  }
}
