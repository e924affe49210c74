package dev.breakwater.wit.syntax;

import java.util.Optional;

/** Reads doc comments and gates. */
final class AttributeRules {
  private AttributeRules() {}

  static Attributes read(TokenCursor tokens) {
    String docs = DocComments.text(tokens.peek().comments());
    Gate gate = new Gate.Open();
    Optional<Token> sign = Optional.empty();
    Optional<Name> deprecated = Optional.empty();
    Optional<Name> externalId = Optional.empty();
    while (tokens.at("@")) {
      Token at = tokens.next();
      Name word = tokens.name("`since`, `unstable`, `deprecated` or `external-id`");
      switch (word.text()) {
        case "since" -> gate = only(gate, at, new Gate.Since(version(tokens)));
        case "unstable" -> gate = only(gate, at, new Gate.Unstable(feature(tokens)));
        case "deprecated" -> {
          sign = Optional.of(at);
          deprecated = Optional.of(version(tokens));
        }
        case "external-id" -> externalId = Optional.of(externalId(tokens, at, externalId));
        default ->
            throw new SyntaxError(
                word.span(),
                "there is no gate `@" + word.text() + "`",
                "write `@since`, `@unstable`, `@deprecated` or `@external-id`");
      }
    }
    if (gate instanceof Gate.Open) {
      sign.ifPresent(AttributeRules::refuseAlone);
    }
    return new Attributes(docs, gate, deprecated, externalId);
  }

  private static Name externalId(TokenCursor tokens, Token at, Optional<Name> before) {
    tokens.expect("(");
    String id = tokens.string();
    tokens.expect(")");
    if (before.isPresent()) {
      throw new SyntaxError(
          tokens.since(at), "a second `@external-id` on one item", "keep one of them");
    }
    return new Name(id, tokens.since(at));
  }

  private static void refuseAlone(Token at) {
    throw new SyntaxError(
        at.span(),
        "`@deprecated` stands alone",
        "add `@since(version = …)` or `@unstable(feature = …)`");
  }

  private static Gate only(Gate before, Token at, Gate gate) {
    if (!(before instanceof Gate.Open)) {
      throw new SyntaxError(
          at.span(), "a second gate on one item", "keep one of `@since` and `@unstable`");
    }
    return gate;
  }

  private static Name version(TokenCursor tokens) {
    argument(tokens, "version");
    Name version = Versions.read(tokens);
    tokens.expect(")");
    return version;
  }

  private static Name feature(TokenCursor tokens) {
    argument(tokens, "feature");
    Name feature = tokens.name("the name of a feature");
    tokens.expect(")");
    return feature;
  }

  private static void argument(TokenCursor tokens, String wanted) {
    tokens.expect("(");
    Name key = tokens.name("`" + wanted + "`");
    if (!key.text().equals(wanted)) {
      throw new SyntaxError(
          key.span(),
          "wanted `" + wanted + "`, found " + key.quoted(),
          "write `(" + wanted + " = …)`");
    }
    tokens.expect("=");
  }
}
