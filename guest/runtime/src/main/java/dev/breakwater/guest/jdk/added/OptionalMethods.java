package dev.breakwater.guest.jdk.added;

import java.util.Optional;

/** For {@link Optional}. */
final class OptionalMethods {
  private OptionalMethods() {}

  static String toString(Optional<?> value) {
    return value.isPresent() ? "Optional[" + value.get() + "]" : "Optional.empty";
  }
}
