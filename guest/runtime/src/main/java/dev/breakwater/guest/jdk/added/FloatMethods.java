package dev.breakwater.guest.jdk.added;

import dev.breakwater.guest.jdk.FloatParser;
import dev.breakwater.guest.jdk.FloatText;

/** For {@link Float}. */
final class FloatMethods {
  private FloatMethods() {}

  static float sum(float a, float b) {
    return a + b;
  }

  static float max(float a, float b) {
    return Math.max(a, b);
  }

  static float min(float a, float b) {
    return Math.min(a, b);
  }

  static String toString(float value) {
    return FloatText.of(value);
  }

  static float parseFloat(String text) {
    return FloatParser.parseFloat(text);
  }
}
