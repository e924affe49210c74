package dev.breakwater.wit.syntax;

import dev.breakwater.wit.source.Diagnostic;
import dev.breakwater.wit.source.Span;

/** Leaves the rules of an item that cannot be read; caught where the next item starts. */
final class SyntaxError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  SyntaxError(Diagnostic diagnostic) {
    super(diagnostic.message(), null, false, false);
    this.diagnostic = diagnostic;
  }

  SyntaxError(Span span, String message, String hint) {
    this(Diagnostic.error(span, message, hint));
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
