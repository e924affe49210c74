package dev.breakwater.abi;

/**
 * How a flat value of one case of a variant travels in the wider type that all cases share. Named
 * for lowering; lifting does the reverse.
 */
public enum Coercion {
  /** The types are equal. */
  NONE,
  /** Zero-extend; wrap when lifting. */
  I32_TO_I64,
  /** Reinterpret the bits. */
  F32_TO_I32,
  /** Reinterpret the bits, then zero-extend; wrap, then reinterpret when lifting. */
  F32_TO_I64,
  /** Reinterpret the bits. */
  F64_TO_I64;

  /** The coercion from a case's own type to the shared one. */
  static Coercion between(CoreType own, CoreType shared) {
    if (own == shared) {
      return NONE;
    }
    return switch (own) {
      case I32 -> I32_TO_I64;
      case F32 -> shared == CoreType.I32 ? F32_TO_I32 : F32_TO_I64;
      case F64 -> F64_TO_I64;
      case I64 -> throw new IllegalStateException("nothing is wider than i64");
    };
  }
}
