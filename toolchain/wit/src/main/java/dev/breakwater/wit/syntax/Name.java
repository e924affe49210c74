package dev.breakwater.wit.syntax;

import dev.breakwater.wit.source.Span;

/** A name where it is written; {@code text} is without an escaping {@code %}. */
public record Name(String text, Span span) {
  /** {@code `name`}, for messages. */
  public String quoted() {
    return "`" + text + "`";
  }
}
