package dev.breakwater.wit.syntax;

import java.util.regex.Pattern;

/**
 * Semantic versions.
 *
 * @see <a href="https://semver.org/">Semantic Versioning 2.0.0, item 2 and 9 to 11</a>
 */
final class Versions {
  private static final String PART = "(0|[1-9][0-9]{0,18})";
  private static final String LABEL = "([0-9]*+[A-Za-z-][0-9A-Za-z-]*+|0|[1-9][0-9]*+)";
  private static final Pattern VERSION =
      Pattern.compile(
          PART + "\\." + PART + "\\." + PART + "(-" + LABEL + "(\\." + LABEL + ")*+)?+(\\+.*+)?+");

  private Versions() {}

  /** Reads a version with all its three numbers. */
  static Name read(TokenCursor tokens) {
    Token token = tokens.peek();
    if (token.kind() != Token.Kind.NUMBER) {
      throw tokens.wanted("a version");
    }
    if (!VERSION.matcher(token.text()).matches()) {
      throw new SyntaxError(
          token.span(),
          "`" + token.text() + "` is no semantic version",
          "write three numbers without leading zeros, as in `0.2.0`");
    }
    tokens.next();
    return new Name(token.text(), token.span());
  }
}
