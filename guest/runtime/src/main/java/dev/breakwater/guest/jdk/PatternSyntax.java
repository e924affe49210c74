package dev.breakwater.guest.jdk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression in the words of TeaVM's: named groups become numbered ones, and classes that
 * it does not know, or knows otherwise than Java, are spelled out.
 *
 * @see <a
 *     href="https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/regex/Pattern.html">{@code
 *     Pattern}</a>
 */
public final class PatternSyntax {
  private static final String HORIZONTAL =
      "\\t\\x20\\xA0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000";
  private static final String VERTICAL = "\\n\\x0B\\f\\r\\x85\\u2028\\u2029";
  private static final String LINE_BREAK = "(?:\\r\\n|[" + VERTICAL + "])";
  private static final String PUNCTUATION = "\\x21-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\x7e";

  private final String text;
  private final StringBuilder plain = new StringBuilder();

  /** Of group 1 and on; empty where it has none. */
  private final List<String> names = new ArrayList<>();

  private int at;
  private int openClasses;
  private boolean comments;

  private PatternSyntax(String text) {
    this.text = text;
    while (at < text.length()) {
      step();
    }
  }

  /** The length of {@link #letters}. */
  public static int length(String text) {
    return plain(text).length();
  }

  /** What TeaVM's parser is given in place of {@code text}. */
  public static char[] letters(String text) {
    return plain(text).toCharArray();
  }

  /** The expression in TeaVM's words. */
  static String plain(String text) {
    boolean special = text.indexOf('\\') >= 0 || text.contains("(?");
    return special ? new PatternSyntax(text).plain.toString() : text;
  }

  /** The number of each named group, in the order of the expression. */
  public static Map<String, Integer> groups(String text) {
    List<String> names = new PatternSyntax(text).names;
    Map<String, Integer> groups = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).isEmpty()) {
        groups.put(names.get(i), i + 1);
      }
    }
    return groups;
  }

  private void step() {
    char letter = text.charAt(at);
    if (text.startsWith("\\Q", at)) {
      int end = text.indexOf("\\E", at);
      copy(end < 0 ? text.length() - at : end + 2 - at);
    } else if (letter == '\\') {
      escape();
    } else if (comments && isBlank(letter)) {
      at++;
    } else if (letter == '[') {
      openClass();
    } else if (openClasses > 0) {
      openClasses -= letter == ']' ? 1 : 0;
      copy(1);
    } else if (letter == '(') {
      group();
    } else if (comments && letter == '#') {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end + 1;
    } else {
      copy(1);
    }
  }

  private static boolean isBlank(char letter) {
    return letter == ' ' || (letter >= '\t' && letter <= '\r');
  }

  private void copy(int count) {
    int end = Math.min(at + count, text.length());
    plain.append(text, at, end);
    at = end;
  }

  private void replace(int count, String by) {
    plain.append(by);
    at += count;
  }

  private void openClass() {
    openClasses++;
    copy(text.startsWith("[^", at) ? 2 : 1);
    if (text.startsWith("]", at)) {
      replace(1, "\\]");
    }
  }

  private void group() {
    boolean named = text.startsWith("(?<", at) && at + 3 < text.length() && isLetter(at + 3);
    if (named) {
      String name = name(at + 3);
      if (names.contains(name)) {
        throw refusal("Named capturing group <" + name + "> is already defined");
      }
      names.add(name);
      replace(name.length() + 4, "(");
    } else if (text.startsWith("(?", at)) {
      comments |= setsComments();
      copy(2);
    } else {
      names.add("");
      copy(1);
    }
  }

  /** Whether it is like {@code (?x)}. */
  private boolean setsComments() {
    for (int i = at + 2; i < text.length() && isLetter(i); i++) {
      if (text.charAt(i) == 'x') {
        return true;
      }
    }
    return false;
  }

  private boolean isLetter(int index) {
    int letter = text.charAt(index) | 0x20;
    return letter >= 'a' && letter <= 'z';
  }

  /** The name from {@code start} to the next {@code >}. */
  private String name(int start) {
    int end = start;
    while (end < text.length()
        && (isLetter(end) || (text.charAt(end) >= '0' && text.charAt(end) <= '9'))) {
      end++;
    }
    if (!text.startsWith(">", end)) {
      throw refusal("named capturing group is missing trailing '>'");
    }
    return text.substring(start, end);
  }

  private PatternSyntaxException refusal(String reason) {
    return new PatternSyntaxException(reason, text, at);
  }

  private void escape() {
    switch (at + 1 < text.length() ? text.charAt(at + 1) : 0) {
      case 'h' -> replace(2, "[" + HORIZONTAL + "]");
      case 'H' -> replace(2, "[^" + HORIZONTAL + "]");
      case 'v' -> replace(2, "[" + VERTICAL + "]");
      case 'V' -> replace(2, "[^" + VERTICAL + "]");
      case 'R' -> replace(2, LINE_BREAK);
      case 'k' -> backReference();
      case 'p' -> property("[");
      case 'P' -> property("[^");
      case 'c' -> copy(3);
      default -> copy(2);
    }
  }

  /** In a group of its own, that digits behind it stay what they are. */
  private void backReference() {
    if (!text.startsWith("<", at + 2)) {
      throw refusal("\\k is not followed by '<' for named capturing group");
    }
    String name = name(at + 3);
    int group = names.indexOf(name) + 1;
    if (group == 0) {
      throw refusal("named capturing group <" + name + "> does not exist");
    }
    replace(name.length() + 4, "(?:\\" + group + ")");
  }

  private void property(String open) {
    int end = text.indexOf('}', at);
    boolean braced = text.startsWith("{", at + 2) && end > 0;
    String set = braced ? property(text, at + 3, end) : "";
    if (set.isEmpty()) {
      copy(2);
    } else {
      replace(end + 1 - at, open + set + "]");
    }
  }

  /** Empty for what TeaVM knows as Java does. */
  private static String property(String text, int start, int end) {
    return switch (text.substring(start, end)) {
      case "Punct" -> PUNCTUATION;
      case "IsAlphabetic" -> "\\p{L}\\p{Nl}";
      case "IsLetter" -> "\\p{L}";
      case "IsDigit" -> "\\p{Nd}";
      case "IsUppercase" -> "\\p{Lu}";
      case "IsLowercase" -> "\\p{Ll}";
      case "IsPunctuation" -> "\\p{P}";
      default -> "";
    };
  }
}
