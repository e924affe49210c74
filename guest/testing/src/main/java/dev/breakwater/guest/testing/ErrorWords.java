package dev.breakwater.guest.testing;

import dev.breakwater.host.canonical.Variant;
import java.util.List;

/**
 * The errors of a service as the guest library says them, and back. The last case of each is any
 * other text.
 *
 * @param words what stands for the cases, in their order; one that ends in a space goes before a
 *     text
 */
record ErrorWords(List<String> words) {
  static final ErrorWords KEY_VALUE =
      new ErrorWords(List.of("store-table-full", "no-such-store", "access-denied"));
  static final ErrorWords REDIS =
      new ErrorWords(List.of("invalid-address", "too-many-connections", "type-error"));
  static final ErrorWords POSTGRES =
      new ErrorWords(
          List.of(
              "connection failed: ", "bad parameter: ", "query failed: ", "conversion failed: "));

  /** The error that has this message in a function. */
  Variant error(Exception failure) {
    String message = String.valueOf(failure.getMessage());
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (message.equals(word)) {
        return Variant.of(i);
      }
      if (word.endsWith(" ") && message.startsWith(word)) {
        return Variant.of(i, message.substring(word.length()));
      }
    }
    return Variant.of(words.size(), message);
  }

  /** The message that {@code error} has in a function. */
  String message(Variant error) {
    String word = error.index() < words.size() ? words.get(error.index()) : "";
    return word + error.payload().map(Object::toString).orElse("");
  }
}
