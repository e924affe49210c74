package dev.breakwater.wit.source;

import java.util.Optional;

/**
 * Something to tell the author of a source.
 *
 * @param message what was found and what is wanted, without a full stop
 * @param hint what to do about it
 */
public record Diagnostic(Severity severity, Span span, String message, Optional<String> hint) {

  /** How bad it is. */
  public enum Severity {
    ERROR,
    WARNING;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** An error without a hint. */
  public static Diagnostic error(Span span, String message) {
    return new Diagnostic(Severity.ERROR, span, message, Optional.empty());
  }

  /** An error with a hint. */
  public static Diagnostic error(Span span, String message, String hint) {
    return new Diagnostic(Severity.ERROR, span, message, Optional.of(hint));
  }

  /**
   * The message for people: {@code file:line:col: error: message}, the line, carets under the
   * place, and the hint. Lines end with {@code \n}.
   */
  public String render() {
    StringBuilder text = new StringBuilder();
    text.append(span).append(": ").append(severity).append(": ").append(message).append('\n');
    if (!span.source().text().isEmpty()) {
      text.append(Excerpt.of(span));
    }
    hint.ifPresent(h -> text.append("  hint: ").append(h).append('\n'));
    return text.toString();
  }
}
