package dev.breakwater.component.model;

import java.util.Locale;

/**
 * What a field of a structure or an element of an array can be.
 *
 * @see <a href="https://webassembly.github.io/spec/core/syntax/types.html#aggregate-types">Core
 *     spec, Aggregate types</a>
 */
public sealed interface CoreStorageType permits CoreValueType, CoreStorageType.Packed {

  /** An integer that is smaller than all values. */
  enum Packed implements CoreStorageType {
    I8,
    I16;

    /** The word of the text format: {@code i8}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
