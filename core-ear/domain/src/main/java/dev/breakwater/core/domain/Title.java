package dev.breakwater.core.domain;

/** What a todo is called: trimmed, not blank, at most {@value #MAX_LENGTH} characters. */
public record Title(String value) {
  static final int MAX_LENGTH = 200;

  /** Trims and checks {@code text}. */
  public static Checked<Title> of(String text) {
    String trimmed = Text.trimmed(text);
    if (trimmed.isEmpty()) {
      return Checked.invalid("title cannot be empty");
    }
    if (Text.length(trimmed) > MAX_LENGTH) {
      return Checked.invalid("title exceeds maximum length of " + MAX_LENGTH + " characters");
    }
    if (!Text.isStorable(trimmed)) {
      return Checked.invalid("title contains invalid characters");
    }
    return Checked.valid(new Title(trimmed));
  }
}
