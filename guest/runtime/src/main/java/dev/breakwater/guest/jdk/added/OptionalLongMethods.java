package dev.breakwater.guest.jdk.added;

import java.util.OptionalLong;

/** For {@link OptionalLong}. */
final class OptionalLongMethods {
  private OptionalLongMethods() {}

  static String toString(OptionalLong value) {
    return value.isPresent() ? "OptionalLong[" + value.getAsLong() + "]" : "OptionalLong.empty";
  }
}
