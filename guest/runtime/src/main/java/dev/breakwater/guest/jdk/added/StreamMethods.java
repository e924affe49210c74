package dev.breakwater.guest.jdk.added;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For {@link Stream}. */
final class StreamMethods {
  private StreamMethods() {}

  static <T> Stream<T> ofNullable(@Nullable T element) {
    return element == null ? Stream.empty() : Stream.of(element);
  }
}
