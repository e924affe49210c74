package dev.breakwater.guest.jdk.added;

import java.util.Map;

/** For {@link Map}. */
final class MapMethods {
  private MapMethods() {}

  /** TeaVM takes a pair of equal keys. */
  static <K, V> Map<K, V> of(K key1, V value1, K key2, V value2) {
    return Map.ofEntries(Map.entry(key1, value1), Map.entry(key2, value2));
  }
}
