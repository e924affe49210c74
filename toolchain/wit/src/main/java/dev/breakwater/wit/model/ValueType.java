package dev.breakwater.wit.model;

import java.util.List;
import java.util.Optional;

/** The type of a value that can cross a component's border. */
public sealed interface ValueType {

  /** The types without parts. */
  enum Primitive implements ValueType {
    BOOL,
    S8,
    U8,
    S16,
    U16,
    S32,
    U32,
    S64,
    U64,
    F32,
    F64,
    CHAR,
    STRING;

    /** The word of the WIT language. */
    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** {@code list<element>}. */
  record ListOf(ValueType element) implements ValueType {}

  /** {@code option<value>}. */
  record OptionOf(ValueType value) implements ValueType {}

  /** {@code result<ok, err>}; an absent side is {@code _} in the source. */
  record ResultOf(Optional<ValueType> ok, Optional<ValueType> err) implements ValueType {}

  /** {@code tuple<a, b, …>}: at least one item. */
  record TupleOf(List<ValueType> items) implements ValueType {
    public TupleOf {
      items = List.copyOf(items);
    }
  }

  /** A handle that carries ownership; {@code resource} is the name as seen by the using scope. */
  record Own(TypeDef resource) implements ValueType {}

  /** A handle on loan for one call. */
  record Borrow(TypeDef resource) implements ValueType {}

  /** A named type other than a resource. */
  record Named(TypeDef type) implements ValueType {}
}
