package dev.breakwater.guest.jdk.added;

/** For {@link StringBuilder}. */
final class StringBuilderMethods {
  private StringBuilderMethods() {}

  static int compareTo(StringBuilder text, StringBuilder other) {
    return text.toString().compareTo(other.toString());
  }

  static StringBuilder repeat(StringBuilder text, CharSequence part, int count) {
    return text.append(String.valueOf(part).repeat(count));
  }

  static StringBuilder repeat(StringBuilder text, int codePoint, int count) {
    return text.append(Character.toString(codePoint).repeat(count));
  }
}
