package dev.breakwater.abi;

/** A value type of core WebAssembly that the canonical ABI uses. */
public enum CoreType {
  I32,
  I64,
  F32,
  F64;

  /**
   * The narrowest type that can carry both, for variants whose cases share their flat values.
   *
   * @see <a
   *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#flattening">Canonical
   *     ABI, Flattening</a>
   */
  static CoreType join(CoreType a, CoreType b) {
    if (a == b) {
      return a;
    }
    boolean both32 = (a == I32 || a == F32) && (b == I32 || b == F32);
    return both32 ? I32 : I64;
  }

  /** The word of the text format: {@code i32}. */
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
