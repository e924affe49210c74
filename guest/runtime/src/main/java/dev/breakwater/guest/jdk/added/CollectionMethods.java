package dev.breakwater.guest.jdk.added;

import java.util.Collection;
import java.util.stream.Stream;

/** For {@link Collection}. */
final class CollectionMethods {
  private CollectionMethods() {}

  /** As parallel as one thread is. */
  static <E> Stream<E> parallelStream(Collection<E> elements) {
    return elements.stream();
  }
}
