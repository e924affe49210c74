package dev.breakwater.guest.jdk.added;

import java.util.Arrays;
import java.util.function.Predicate;
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
}
