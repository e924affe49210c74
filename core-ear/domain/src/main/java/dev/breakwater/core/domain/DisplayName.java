package dev.breakwater.core.domain;

/**
 * How a user wants to be called, kept exactly as typed.
 *
 * @param value at most {@value #MAX_LENGTH} characters
 */
public record DisplayName(String value) {
  static final int MAX_LENGTH = 200;

  /** Any text is a name as long as it can be stored and is not too long. */
  public static Checked<DisplayName> of(String text) {
    if (Text.length(text) > MAX_LENGTH) {
      return Checked.invalid(
          "display_name exceeds maximum length of " + MAX_LENGTH + " characters");
    }
    if (!Text.isStorable(text)) {
      return Checked.invalid("display_name contains invalid characters");
    }
    return Checked.valid(new DisplayName(text));
  }
}
