package dev.breakwater.guest.jdk.added;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** For {@link Matcher}. */
@SuppressWarnings("JdkObsolete") // TeaVM has the methods of string buffers alone
final class MatcherMethods {
  private MatcherMethods() {}

  static Matcher appendReplacement(Matcher matcher, StringBuilder text, String replacement) {
    StringBuffer piece = new StringBuffer();
    matcher.appendReplacement(piece, replacement);
    text.append(piece);
    return matcher;
  }

  static StringBuilder appendTail(Matcher matcher, StringBuilder text) {
    StringBuffer piece = new StringBuffer();
    matcher.appendTail(piece);
    return text.append(piece);
  }

  static String replaceAll(Matcher matcher, Function<MatchResult, String> replacer) {
    matcher.reset();
    StringBuffer text = new StringBuffer();
    while (matcher.find()) {
      matcher.appendReplacement(text, replacer.apply(matcher.toMatchResult()));
    }
    return matcher.appendTail(text).toString();
  }

  static String replaceFirst(Matcher matcher, Function<MatchResult, String> replacer) {
    matcher.reset();
    StringBuffer text = new StringBuffer();
    if (matcher.find()) {
      matcher.appendReplacement(text, replacer.apply(matcher.toMatchResult()));
    }
    return matcher.appendTail(text).toString();
  }

  static Stream<MatchResult> results(Matcher matcher) {
    matcher.reset();
    List<MatchResult> results = new ArrayList<>();
    while (matcher.find()) {
      results.add(matcher.toMatchResult());
    }
    return results.stream();
  }
}
