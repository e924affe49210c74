package dev.breakwater.guest.jdk.added;

import dev.breakwater.guest.jdk.FloatText;

/** For {@link StringBuffer}. */
final class StringBufferMethods {
  private StringBufferMethods() {}

  static StringBuffer append(StringBuffer text, double value) {
    return text.append(FloatText.of(value));
  }

  static StringBuffer append(StringBuffer text, float value) {
    return text.append(FloatText.of(value));
  }
}
