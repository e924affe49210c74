package dev.breakwater.abi;

import dev.breakwater.wit.model.ValueType;

/** Thrown for a type that can be written in WIT but not be passed by a component of WASI 0.2. */
public final class UnsupportedTypeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Says that {@code type} cannot be passed. */
  public UnsupportedTypeException(ValueType.Newer type) {
    super(Unsupported.reason(type));
  }
}
