package dev.breakwater.guest.jdk.added;

import dev.breakwater.guest.jdk.FloatParser;
import dev.breakwater.guest.jdk.FloatText;

/** For {@link Double}. */
final class DoubleMethods {
  private DoubleMethods() {}

  static double sum(double a, double b) {
    return a + b;
  }

  static double max(double a, double b) {
    return Math.max(a, b);
  }

  static double min(double a, double b) {
    return Math.min(a, b);
  }

  static String toString(double value) {
    return FloatText.of(value);
  }

  static double parseDouble(String text) {
    return FloatParser.parseDouble(text);
  }
}
