package dev.breakwater.component.text;

import dev.breakwater.component.model.Sort;
import java.util.EnumMap;
import java.util.Map;

/** The sizes of the index spaces so far. */
final class Counters {
  private final Map<Sort, Integer> sizes = new EnumMap<>(Sort.class);

  /** The index of the next definition of {@code sort}, to stand before it. */
  String index(Sort sort) {
    return sort.at(sizes.merge(sort, 1, Integer::sum) - 1) + " = ";
  }
}
