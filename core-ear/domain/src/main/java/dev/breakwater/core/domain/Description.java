package dev.breakwater.core.domain;

/**
 * Free text about a todo, kept exactly as typed.
 *
 * @param value at most {@value #MAX_LENGTH} characters
 */
public record Description(String value) {
  static final int MAX_LENGTH = 10_000;

  /** Any text is a description as long as it can be stored and is not too long. */
  public static Checked<Description> of(String text) {
    if (Text.length(text) > MAX_LENGTH) {
      return Checked.invalid("description exceeds maximum length of " + MAX_LENGTH + " characters");
    }
    if (!Text.isStorable(text)) {
      return Checked.invalid("description contains invalid characters");
    }
    return Checked.valid(new Description(text));
  }
}
