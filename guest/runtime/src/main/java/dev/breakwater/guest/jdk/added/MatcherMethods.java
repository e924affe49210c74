package dev.breakwater.guest.jdk.added;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  static @Nullable String group(Matcher matcher, String name) {
    return matcher.group(number(matcher, name));
  }

  static int start(Matcher matcher, String name) {
    return matcher.start(number(matcher, name));
  }

  static int end(Matcher matcher, String name) {
    return matcher.end(number(matcher, name));
  }

  static Map<String, Integer> namedGroups(Matcher matcher) {
    return PatternMethods.namedGroups(matcher.pattern());
  }

  private static int number(Matcher matcher, String name) {
    Integer number = namedGroups(matcher).get(name);
    if (number == null) {
      throw new IllegalArgumentException("No group with name <" + name + ">");
    }
    return number;
  }

  /** What a match is replaced by: TeaVM knows groups of one digit alone. */
  static String processReplacement(Matcher matcher, String replacement) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < replacement.length()) {
      char letter = replacement.charAt(at);
      if (letter == '\\') {
        if (at + 1 == replacement.length()) {
          throw new IllegalArgumentException("character to be escaped is missing");
        }
        text.append(replacement.charAt(at + 1));
        at += 2;
      } else if (letter == '$') {
        at = appendGroup(matcher, replacement, at + 1, text);
      } else {
        text.append(letter);
        at++;
      }
    }
    return text.toString();
  }

  /** Returns where the reference ends. */
  private static int appendGroup(
      Matcher matcher, String replacement, int start, StringBuilder text) {
    boolean named = replacement.startsWith("{", start);
    int end = named ? replacement.indexOf('}', start) : endOfNumber(matcher, replacement, start);
    if (end <= start) {
      throw new IllegalArgumentException("Illegal group reference");
    }
    String group =
        named
            ? group(matcher, replacement.substring(start + 1, end))
            : matcher.group(Integer.parseInt(replacement.substring(start, end)));
    text.append(group == null ? "" : group);
    return named ? end + 1 : end;
  }

  /** As many digits as still name a group, and one at least. */
  private static int endOfNumber(Matcher matcher, String replacement, int start) {
    int end = start;
    int number = 0;
    while (end < replacement.length() && isDigit(replacement.charAt(end))) {
      number = number * 10 + replacement.charAt(end) - '0';
      if (end > start && number > matcher.groupCount()) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
