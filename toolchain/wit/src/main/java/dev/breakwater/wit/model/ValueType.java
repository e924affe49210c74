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

  /**
   * {@code list<element, length>}.
   *
   * @param length the number of elements, at least 1
   */
  record FixedListOf(ValueType element, int length) implements ValueType {}

  /**
   * {@code map<key, value>}: a list of pairs, in which the last pair of a key counts.
   *
   * @param key a type without parts, other than a float
   */
  record MapOf(Primitive key, ValueType value) implements ValueType {

    /** The type of one pair. */
    public TupleOf entry() {
      return new TupleOf(List.of(key, value));
    }
  }

  /** {@code option<value>}. */
  record OptionOf(ValueType value) implements ValueType {}

  /** {@code result<ok, err>}; an absent side is {@code _} in the source. */
  record ResultOf(Optional<ValueType> ok, Optional<ValueType> err) implements ValueType {}

  /** {@code tuple<a, b, …>}. */
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

  /** The types of asynchronous components, which those of WASI 0.2 cannot pass. */
  sealed interface Newer extends ValueType {}

  /** {@code stream<element>}; {@code stream} alone carries no values. */
  record StreamOf(Optional<ValueType> element) implements Newer {}

  /** {@code future<value>}; {@code future} alone carries no value. */
  record FutureOf(Optional<ValueType> value) implements Newer {}

  /** {@code error-context}. */
  record ErrorContext() implements Newer {}
}
