package dev.breakwater.guest.jdk.added;

import java.util.OptionalDouble;

/** For {@link OptionalDouble}. */
final class OptionalDoubleMethods {
  private OptionalDoubleMethods() {}

  static String toString(OptionalDouble value) {
    return value.isPresent()
        ? "OptionalDouble[" + value.getAsDouble() + "]"
        : "OptionalDouble.empty";
  }
}
