package dev.breakwater.component.model;

import java.util.Locale;

/** A value type of core WebAssembly. */
public enum CoreValueType {
  I32,
  I64,
  F32,
  F64,
  V128,
  FUNCREF,
  EXTERNREF;

  /** The word of the text format: {@code i32}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
