package dev.breakwater.guest.jdk.added;

import java.util.NoSuchElementException;
import java.util.Optional;

/** For {@link Optional}. */
final class OptionalMethods {
  private OptionalMethods() {}

  static String toString(Optional<?> value) {
    return value.isPresent() ? "Optional[" + value.get() + "]" : "Optional.empty";
  }

  static <T> T get(Optional<T> value) {
    return value.orElseThrow(OptionalMethods::missing);
  }

  static <T> T orElseThrow(Optional<T> value) {
    return value.orElseThrow(OptionalMethods::missing);
  }

  private static NoSuchElementException missing() {
    return new NoSuchElementException("No value present");
  }
}
