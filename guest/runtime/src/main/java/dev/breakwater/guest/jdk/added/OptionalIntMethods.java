package dev.breakwater.guest.jdk.added;

import java.util.OptionalInt;

/** For {@link OptionalInt}. */
final class OptionalIntMethods {
  private OptionalIntMethods() {}

  static String toString(OptionalInt value) {
    return value.isPresent() ? "OptionalInt[" + value.getAsInt() + "]" : "OptionalInt.empty";
  }
}
