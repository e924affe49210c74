package dev.breakwater.component.validate;

/**
 * What a type amounts to when it is written out, so that a small file cannot stand for an endless
 * type.
 *
 * @param size the number of its parts
 * @param depth how deep they are nested
 * @param borrows whether a handle on loan is among them
 */
record TypeInfo(int size, int depth, boolean borrows) {
  private static final int MAX_SIZE = 1_000_000;
  private static final int MAX_DEPTH = 100;

  /** A type without parts. */
  static final TypeInfo ONE = new TypeInfo(1, 1, false);

  /** A handle on loan. */
  static final TypeInfo BORROW = new TypeInfo(1, 1, true);

  /** This with {@code part} inside. */
  TypeInfo with(TypeInfo part) {
    TypeInfo sum =
        new TypeInfo(size + part.size, Math.max(depth, part.depth + 1), borrows || part.borrows);
    if (sum.size > MAX_SIZE) {
      throw new RuleException("a type has more than " + MAX_SIZE + " parts");
    }
    if (sum.depth > MAX_DEPTH) {
      throw new RuleException("a type is nested more than " + MAX_DEPTH + " deep");
    }
    return sum;
  }
}
