package dev.breakwater.guest.jdk.added;

import dev.breakwater.guest.jdk.FloatText;
import org.jspecify.annotations.Nullable;

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

  static StringBuilder append(StringBuilder text, @Nullable CharSequence part) {
    return part == null ? text.append("null") : text.append(part, 0, part.length());
  }

  static StringBuilder append(StringBuilder text, double value) {
    return text.append(FloatText.of(value));
  }

  static StringBuilder append(StringBuilder text, float value) {
    return text.append(FloatText.of(value));
  }

  static StringBuilder insert(StringBuilder text, int index, double value) {
    return text.insert(index, FloatText.of(value));
  }

  static StringBuilder insert(StringBuilder text, int index, float value) {
    return text.insert(index, FloatText.of(value));
  }

  /** TeaVM has no letters for what is longer than before. */
  static void setLength(StringBuilder text, int length) {
    int more = length - text.length();
    if (more > 0) {
      text.append(new char[more]);
    } else {
      text.delete(length, text.length());
    }
  }

  /** TeaVM turns the halves of a surrogate pair round, too. */
  static StringBuilder reverse(StringBuilder text) {
    int last = text.length() - 1;
    char[] letters = new char[last + 1];
    for (int i = 0; i <= last; i++) {
      letters[i] = text.charAt(last - i);
    }
    for (int i = 0; i < last; i++) {
      if (Character.isSurrogatePair(letters[i + 1], letters[i])) {
        char low = letters[i];
        letters[i] = letters[i + 1];
        letters[++i] = low;
      }
    }
    text.setLength(0);
    return text.append(letters);
  }
}
