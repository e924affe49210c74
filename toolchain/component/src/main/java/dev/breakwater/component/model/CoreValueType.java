package dev.breakwater.component.model;

import java.util.Locale;

/**
 * A value type of core WebAssembly.
 *
 * @see <a href="https://webassembly.github.io/spec/core/syntax/types.html#value-types">Core spec,
 *     Value types</a>
 */
public sealed interface CoreValueType extends CoreStorageType {
  CoreValueType I32 = Plain.I32;
  CoreValueType I64 = Plain.I64;
  CoreValueType F32 = Plain.F32;
  CoreValueType F64 = Plain.F64;
  CoreValueType V128 = Plain.V128;
  CoreValueType FUNCREF = new Reference(true, new HeapType.Abstract(false, HeapType.Kind.FUNC));
  CoreValueType EXTERNREF = new Reference(true, new HeapType.Abstract(false, HeapType.Kind.EXTERN));

  /** A number or a vector. */
  enum Plain implements CoreValueType {
    I32,
    I64,
    F32,
    F64,
    V128;

    /** The word of the text format: {@code i32}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A reference to something of {@code heap}, or to nothing if it is {@code nullable}. */
  record Reference(boolean nullable, HeapType heap) implements CoreValueType {

    /** As in the text format: {@code funcref}, {@code (ref 3)}. */
    @Override
    public String toString() {
      if (nullable && heap instanceof HeapType.Abstract(boolean shared, var kind) && !shared) {
        return kind.reference();
      }
      return (nullable ? "(ref null " : "(ref ") + heap + ")";
    }
  }
}
