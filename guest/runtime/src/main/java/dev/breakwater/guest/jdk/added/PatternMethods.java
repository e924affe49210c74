package dev.breakwater.guest.jdk.added;

import dev.breakwater.guest.jdk.PatternSyntax;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** For {@link Pattern}. */
final class PatternMethods {
  private PatternMethods() {}

  static Predicate<String> asPredicate(Pattern pattern) {
    return text -> pattern.matcher(text).find();
  }

  static Predicate<String> asMatchPredicate(Pattern pattern) {
    return text -> pattern.matcher(text).matches();
  }

  @SuppressWarnings("StringSplitter") // is what it is for
  static Stream<String> splitAsStream(Pattern pattern, CharSequence text) {
    return Arrays.stream(pattern.split(text));
  }

  static Map<String, Integer> namedGroups(Pattern pattern) {
    boolean literal = (pattern.flags() & Pattern.LITERAL) != 0;
    return literal ? Map.of() : PatternSyntax.groups(pattern.pattern());
  }

  static String[] split(Pattern pattern, CharSequence text) {
    return split(pattern, text, 0);
  }

  /** TeaVM has an empty text before a match of nothing at the start. */
  static String[] split(Pattern pattern, CharSequence text, int limit) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    Matcher matcher = pattern.matcher(text);
    while ((limit <= 0 || parts.size() < limit - 1) && matcher.find()) {
      if (matcher.end() > 0) {
        parts.add(text.subSequence(start, matcher.start()).toString());
        start = matcher.end();
      }
    }
    if (start == 0) {
      return new String[] {text.toString()};
    }
    parts.add(text.subSequence(start, text.length()).toString());
    int size = parts.size();
    while (limit == 0 && size > 0 && parts.get(size - 1).isEmpty()) {
      size--;
    }
    return parts.subList(0, size).toArray(new String[0]);
  }
}
