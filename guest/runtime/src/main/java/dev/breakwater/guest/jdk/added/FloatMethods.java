package dev.breakwater.guest.jdk.added;

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
}
