package dev.breakwater.wit.syntax;

import dev.breakwater.wit.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A function as written.
 *
 * @param name for a constructor the word {@code constructor}
 * @param isAsync whether {@code async} stands before {@code func}
 */
public record FunctionDecl(
    Attributes attributes,
    Name name,
    Kind kind,
    boolean isAsync,
    List<Param> params,
    Optional<TypeExpr> result,
    Span span) {
  public FunctionDecl {
    params = List.copyOf(params);
  }

  /** Where it is declared and how. */
  public enum Kind {
    FREESTANDING,
    METHOD,
    STATIC,
    CONSTRUCTOR
  }

  /** A parameter as written. */
  public record Param(Name name, TypeExpr type) {}
}
