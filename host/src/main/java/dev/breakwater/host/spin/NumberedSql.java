package dev.breakwater.host.spin;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement with {@code $1}, {@code $2}, … as JDBC takes it.
 *
 * @param text with {@code ?} for each of them
 * @param order which parameter goes where, from 1
 */
record NumberedSql(String text, List<Integer> order) {

  /** Cuts a statement into what is code and what is text, and rewrites the code. */
  static NumberedSql of(String statement) {
    StringBuilder text = new StringBuilder();
    List<Integer> order = new ArrayList<>();
    int at = 0;
    while (at < statement.length()) {
      char c = statement.charAt(at);
      int quoted = endOfQuoted(statement, at);
      if (quoted > at) {
        text.append(statement, at, quoted);
        at = quoted;
      } else if (c == '$' && isDigit(statement, at + 1)) {
        int end = endOfDigits(statement, at + 1);
        order.add(Integer.parseInt(statement, at + 1, end, 10));
        text.append('?');
        at = end;
      } else {
        text.append(c == '?' ? "??" : String.valueOf(c));
        at++;
      }
    }
    return new NumberedSql(text.toString(), List.copyOf(order));
  }

  /** Where the text, name or comment that begins at {@code at} ends; {@code at} if none does. */
  private static int endOfQuoted(String sql, int at) {
    return switch (sql.charAt(at)) {
      case '\'' -> endOfText(sql, at, isEscapeText(sql, at));
      case '"' -> endOfText(sql, at, false);
      case '-' -> sql.startsWith("--", at) ? after(sql, "\n", at) : at;
      case '/' -> sql.startsWith("/*", at) ? endOfComment(sql, at) : at;
      case '$' -> endOfDollars(sql, at);
      default -> at;
    };
  }

  /** A doubled quote is an end and a begin, which comes to the same. */
  private static int endOfText(String sql, int at, boolean backslashes) {
    char quote = sql.charAt(at);
    int end = at + 1;
    while (end < sql.length() && sql.charAt(end) != quote) {
      end += backslashes && sql.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end + 1, sql.length());
  }

  private static boolean isEscapeText(String sql, int at) {
    return at > 0
        && (sql.charAt(at - 1) == 'E' || sql.charAt(at - 1) == 'e')
        && !isNamePart(sql, at - 2);
  }

  private static int endOfComment(String sql, int at) {
    int depth = 1;
    int end = at + 2;
    while (end < sql.length() && depth > 0) {
      boolean opens = sql.startsWith("/*", end);
      boolean closes = sql.startsWith("*/", end);
      depth += opens ? 1 : closes ? -1 : 0;
      end += opens || closes ? 2 : 1;
    }
    return end;
  }

  /** {@code $$text$$} or {@code $tag$text$tag$}. */
  private static int endOfDollars(String sql, int at) {
    int end = at + 1;
    while (isNamePart(sql, end)) {
      end++;
    }
    boolean opens = end < sql.length() && sql.charAt(end) == '$' && !isDigit(sql, at + 1);
    return opens && !isNamePart(sql, at - 1) ? after(sql, sql.substring(at, end + 1), end + 1) : at;
  }

  private static int after(String sql, String what, int from) {
    int found = sql.indexOf(what, from);
    return found < 0 ? sql.length() : found + what.length();
  }

  private static int endOfDigits(String sql, int at) {
    int end = at;
    while (isDigit(sql, end)) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(String sql, int at) {
    return at < sql.length() && sql.charAt(at) >= '0' && sql.charAt(at) <= '9';
  }

  private static boolean isNamePart(String sql, int at) {
    return at >= 0
        && at < sql.length()
        && (Character.isLetterOrDigit(sql.charAt(at)) || sql.charAt(at) == '_');
  }
}
