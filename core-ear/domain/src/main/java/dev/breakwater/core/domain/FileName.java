package dev.breakwater.core.domain;

/**
 * What a file is called: trimmed, no path, nothing that a header or a terminal would obey.
 *
 * @param value at most {@value #MAX_LENGTH} characters
 */
public record FileName(String value) {
  static final int MAX_LENGTH = 255;

  /** Trims and checks {@code text}. */
  public static Checked<FileName> of(String text) {
    String trimmed = Text.trimmed(text);
    if (trimmed.isEmpty()) {
      return Checked.invalid("filename cannot be empty");
    }
    if (Text.length(trimmed) > MAX_LENGTH) {
      return Checked.invalid("filename exceeds maximum length of " + MAX_LENGTH + " characters");
    }
    if (isPath(trimmed) || hasControls(trimmed) || !Text.isStorable(trimmed)) {
      return Checked.invalid("filename contains invalid characters");
    }
    return Checked.valid(new FileName(trimmed));
  }

  private static boolean isPath(String text) {
    return text.equals(".") || text.contains("..") || text.contains("/") || text.contains("\\");
  }

  private static boolean hasControls(String text) {
    return text.codePoints().anyMatch(Character::isISOControl);
  }
}
