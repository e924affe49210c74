package dev.breakwater.component.world;

/**
 * How much a type takes when it is written out, to refuse types that are small in the file and
 * endless outside.
 */
record TypeSize(int depth, int nodes) {
  private static final int MAX_DEPTH = 100;
  private static final int MAX_NODES = 10_000;

  static final TypeSize ONE = new TypeSize(1, 1);

  /** The size of a type that has this as its parts so far, and {@code part}. */
  TypeSize with(TypeSize part) {
    TypeSize sum = new TypeSize(Math.max(depth, part.depth + 1), nodes + part.nodes);
    if (sum.depth > MAX_DEPTH || sum.nodes > MAX_NODES) {
      throw new InvalidComponentException(
          "a type is nested more than %d deep, or has more than %d parts"
              .formatted(MAX_DEPTH, MAX_NODES));
    }
    return sum;
  }
}
