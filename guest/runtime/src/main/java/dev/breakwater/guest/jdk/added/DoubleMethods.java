package dev.breakwater.guest.jdk.added;

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
}
