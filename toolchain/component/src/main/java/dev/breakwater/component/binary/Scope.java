package dev.breakwater.component.binary;

import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many definitions of each sort one component or type has so far, inside its outer ones. */
final class Scope {
  /** More nesting than tools emit, and far less than the stack can take. */
  private static final int MAX_DEPTH = 100;

  private final @Nullable Scope outer;
  private final int depth;
  private final Map<Sort, Integer> sizes = new EnumMap<>(Sort.class);

  private final Map<Object, Integer> offsets;

  private Scope(@Nullable Scope outer, int depth, Map<Object, Integer> offsets) {
    this.outer = outer;
    this.depth = depth;
    this.offsets = offsets;
  }

  static Scope root() {
    return new Scope(null, 0, new IdentityHashMap<>());
  }

  /** Keeps in mind that {@code definition} starts at {@code offset}. */
  void place(Object definition, int offset) {
    offsets.put(definition, offset);
  }

  /** Where {@code definition} starts; 0 for the file itself. */
  int offset(Object definition) {
    return offsets.getOrDefault(definition, 0);
  }

  /** A scope inside this one, for what starts at the next byte of {@code source}. */
  Scope inner(ByteSource source) {
    if (depth == MAX_DEPTH) {
      throw source.malformed("components and types are nested more than " + MAX_DEPTH + " deep");
    }
    return new Scope(this, depth + 1, offsets);
  }

  /** Adds {@code count} definitions of {@code sort}. */
  void add(Sort sort, int count) {
    sizes.merge(sort, count, Integer::sum);
  }

  /** Reads an index of {@code sort} that is defined already. */
  Index index(ByteSource source, Sort sort) {
    int at = source.position();
    return checked(at, sort, source.u32());
  }

  /** {@code value} as an index of {@code sort}, if it is defined already. */
  Index checked(int offset, Sort sort, long value) {
    int size = sizes.getOrDefault(sort, 0);
    if (value < 0 || value >= size) {
      throw ByteSource.malformedAt(
          offset, "no " + sort + " " + value + ": " + size + " are defined before");
    }
    return sort.at((int) value);
  }

  /** The scope {@code levels} further out, read at {@code offset}. */
  Scope outward(int offset, long levels) {
    Scope scope = this;
    for (long i = 0; i < levels; i++) {
      if (scope.outer == null) {
        throw ByteSource.malformedAt(
            offset, "alias goes " + levels + " levels out, but stands " + depth + " deep");
      }
      scope = scope.outer;
    }
    return scope;
  }
}
