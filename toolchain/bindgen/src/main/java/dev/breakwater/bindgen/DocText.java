package dev.breakwater.bindgen;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes text from WIT documentation safe inside a Java doc comment. */
final class DocText {
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern AWKWARD_IN_CODE_TAG = Pattern.compile("[{}]|(^|\\s)@|\\*/|\\\\u");

  private DocText() {}

  /** Text with Markdown's code spans: {@code `a<b>`} becomes a code tag, the rest is escaped. */
  static String of(String markdown) {
    StringBuilder text = new StringBuilder();
    int end = 0;
    for (MatchResult span : CODE.matcher(markdown).results().toList()) {
      text.append(escaped(markdown.substring(end, span.start()))).append(code(span.group(1)));
      end = span.end();
    }
    return text.append(escaped(markdown.substring(end))).toString();
  }

  /** Code as an inline tag, or as HTML where the tag would end too early. */
  static String code(String text) {
    return AWKWARD_IN_CODE_TAG.matcher(text).find()
        ? "<code>" + escaped(text) + "</code>"
        : "{@code " + text.strip() + "}";
  }

  /** Text without anything that Java or Javadoc would read as its own. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;")
        .replace("\\u", "&#92;u");
  }
}
