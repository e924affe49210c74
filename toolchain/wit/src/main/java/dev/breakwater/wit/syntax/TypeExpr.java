package dev.breakwater.wit.syntax;

import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.source.Span;
import java.util.List;
import java.util.Optional;

/** A type as written; names are not resolved yet. */
public sealed interface TypeExpr {
  /** Where the type stands in its file. */
  Span span();

  /** {@code u8}, {@code string}, … */
  record Builtin(ValueType.Primitive type, Span span) implements TypeExpr {}

  /** A name: of a type, or of a resource, which then means owning it. */
  record Named(Name name) implements TypeExpr {
    @Override
    public Span span() {
      return name.span();
    }
  }

  /** {@code own<resource>}. */
  record OwnOf(Name resource, Span span) implements TypeExpr {}

  /** {@code borrow<resource>}. */
  record BorrowOf(Name resource, Span span) implements TypeExpr {}

  /** {@code list<element>}. */
  record ListOf(TypeExpr element, Span span) implements TypeExpr {}

  /** {@code list<element, length>}; the length is as written, in decimal. */
  record FixedListOf(TypeExpr element, Name length, Span span) implements TypeExpr {}

  /** {@code map<key, value>}. */
  record MapOf(TypeExpr key, TypeExpr value, Span span) implements TypeExpr {}

  /** {@code stream<element>}, or {@code stream} alone. */
  record StreamOf(Optional<TypeExpr> element, Span span) implements TypeExpr {}

  /** {@code future<value>}, or {@code future} alone. */
  record FutureOf(Optional<TypeExpr> value, Span span) implements TypeExpr {}

  /** {@code error-context}. */
  record ErrorContext(Span span) implements TypeExpr {}

  /** {@code option<value>}. */
  record OptionOf(TypeExpr value, Span span) implements TypeExpr {}

  /** {@code result<ok, err>}; an absent side is {@code _} in the source. */
  record ResultOf(Optional<TypeExpr> ok, Optional<TypeExpr> err, Span span) implements TypeExpr {}

  /** {@code tuple<a, b, …>}. */
  record TupleOf(List<TypeExpr> items, Span span) implements TypeExpr {
    public TupleOf {
      items = List.copyOf(items);
    }
  }
}
