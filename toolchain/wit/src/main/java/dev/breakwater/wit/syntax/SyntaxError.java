package dev.breakwater.wit.syntax;

import dev.breakwater.wit.source.Diagnostic;
import dev.breakwater.wit.source.Span;
import java.util.Optional;

/** Leaves the rules of an item that cannot be read; caught where the next item starts. */
final class SyntaxError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<Diagnostic> diagnostic;

  private SyntaxError(Optional<Diagnostic> diagnostic) {
    super(diagnostic.map(Diagnostic::message).orElse("reported"), null, false, false);
    this.diagnostic = diagnostic;
  }

  SyntaxError(Diagnostic diagnostic) {
    this(Optional.of(diagnostic));
  }

  SyntaxError(Span span, String message, String hint) {
    this(Diagnostic.error(span, message, hint));
  }

  /** One whose cause the lexer has reported. */
  static SyntaxError reported() {
    return new SyntaxError(Optional.empty());
  }

  Optional<Diagnostic> diagnostic() {
    return diagnostic;
  }
}
