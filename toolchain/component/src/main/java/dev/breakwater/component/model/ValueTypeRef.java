package dev.breakwater.component.model;

import dev.breakwater.wit.model.ValueType;

/** A value type where it is used. */
public sealed interface ValueTypeRef {

  /** A type without parts. */
  record Primitive(ValueType.Primitive type) implements ValueTypeRef {}

  /** {@code error-context}, which has no parts either. */
  record ErrorContext() implements ValueTypeRef {}

  /** A type defined before. */
  record Defined(Index.Type index) implements ValueTypeRef {}
}
