package dev.breakwater.bindgen;

import dev.breakwater.wit.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * How the classes {@code Tuple1} to {@code Tuple16} hold tuples of any length: the last item of the
 * longest one holds the rest as a tuple of its own.
 */
final class TupleClass {
  private static final List<String> ITEMS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth");

  private static final int MOST = ITEMS.size();
  private static final int BEFORE_REST = MOST - 1;

  private TupleClass() {}

  /** The types that the class of a tuple of {@code items} holds. */
  static List<ValueType> held(List<ValueType> items) {
    if (items.size() <= MOST) {
      return items;
    }
    List<ValueType> held = new ArrayList<>(items.subList(0, BEFORE_REST));
    held.add(new ValueType.TupleOf(items.subList(BEFORE_REST, items.size())));
    return held;
  }

  /** How to get the item {@code index} out of {@code size}: {@code second()}. */
  static String accessor(int index, int size) {
    return size <= MOST || index < BEFORE_REST
        ? ITEMS.get(index) + "()"
        : ITEMS.getLast() + "()." + accessor(index - BEFORE_REST, size - BEFORE_REST);
  }

  /**
   * The expression that makes a tuple.
   *
   * @param className gives the class that holds so many items
   */
  static String constructed(List<String> items, IntFunction<String> className) {
    if (items.size() <= MOST) {
      return "new " + className.apply(items.size()) + "<>(" + String.join(", ", items) + ")";
    }
    List<String> held = new ArrayList<>(items.subList(0, BEFORE_REST));
    held.add(constructed(items.subList(BEFORE_REST, items.size()), className));
    return constructed(held, className);
  }
}
