package dev.breakwater.wit.syntax;

import dev.breakwater.wit.model.ValueType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads types. */
final class TypeRules {
  private static final int MAX_DEPTH = 100;

  private static final Map<String, ValueType.Primitive> PRIMITIVES =
      Arrays.stream(ValueType.Primitive.values())
          .collect(Collectors.toMap(ValueType.Primitive::toString, Function.identity()));

  private final TokenCursor tokens;
  private int depth;

  TypeRules(TokenCursor tokens) {
    this.tokens = tokens;
  }

  TypeExpr type() {
    if (depth == MAX_DEPTH) {
      throw new SyntaxError(
          tokens.peek().span(),
          "types nested more than " + MAX_DEPTH + " deep",
          "give the inner type a name");
    }
    depth++;
    try {
      return anyType();
    } finally {
      depth--;
    }
  }

  private TypeExpr anyType() {
    Token first = tokens.peek();
    if (first.kind() == Token.Kind.NAME) {
      return new TypeExpr.Named(tokens.name("a type"));
    }
    if (first.kind() != Token.Kind.KEYWORD || first.is("_")) {
      throw tokens.wanted("a type");
    }
    ValueType.Primitive primitive = PRIMITIVES.get(first.text());
    if (primitive != null) {
      return new TypeExpr.Builtin(primitive, tokens.next().span());
    }
    return compound(first);
  }

  private TypeExpr compound(Token first) {
    return switch (first.text()) {
      case "list" -> list();
      case "option" -> option();
      case "result" -> result();
      case "tuple" -> tuple();
      case "own", "borrow" -> handle();
      case "map" -> map();
      case "stream" -> {
        Token word = tokens.next();
        Optional<TypeExpr> element = bracketed();
        yield new TypeExpr.StreamOf(element, tokens.since(word));
      }
      case "future" -> {
        Token word = tokens.next();
        Optional<TypeExpr> value = bracketed();
        yield new TypeExpr.FutureOf(value, tokens.since(word));
      }
      case "error-context" -> new TypeExpr.ErrorContext(tokens.next().span());
      default -> throw tokens.wanted("a type");
    };
  }

  private TypeExpr list() {
    Token first = tokens.next();
    tokens.expect("<");
    TypeExpr element = type();
    if (tokens.accept(",")) {
      Name length = length();
      tokens.expect(">");
      return new TypeExpr.FixedListOf(element, length, tokens.since(first));
    }
    tokens.expect(">");
    return new TypeExpr.ListOf(element, tokens.since(first));
  }

  private Name length() {
    Token token = tokens.peek();
    if (token.kind() != Token.Kind.NUMBER || !token.text().chars().allMatch(Character::isDigit)) {
      throw tokens.wanted("the length of the list, such as `4`");
    }
    tokens.next();
    return new Name(token.text(), token.span());
  }

  private TypeExpr map() {
    Token first = tokens.next();
    tokens.expect("<");
    TypeExpr key = type();
    tokens.expect(",");
    TypeExpr value = type();
    tokens.expect(">");
    return new TypeExpr.MapOf(key, value, tokens.since(first));
  }

  private Optional<TypeExpr> bracketed() {
    if (!tokens.accept("<")) {
      return Optional.empty();
    }
    TypeExpr type = type();
    tokens.expect(">");
    return Optional.of(type);
  }

  private TypeExpr option() {
    Token first = tokens.next();
    tokens.expect("<");
    TypeExpr value = type();
    tokens.expect(">");
    return new TypeExpr.OptionOf(value, tokens.since(first));
  }

  private TypeExpr result() {
    Token first = tokens.next();
    Optional<TypeExpr> ok = Optional.empty();
    Optional<TypeExpr> err = Optional.empty();
    if (tokens.accept("<")) {
      if (tokens.accept("_")) {
        tokens.expect(",");
        err = Optional.of(type());
      } else {
        ok = Optional.of(type());
        err = tokens.accept(",") ? Optional.of(type()) : Optional.empty();
      }
      tokens.expect(">");
    }
    return new TypeExpr.ResultOf(ok, err, tokens.since(first));
  }

  private TypeExpr tuple() {
    Token first = tokens.next();
    List<TypeExpr> items = tokens.commaSeparated("<", ">", this::type);
    if (items.isEmpty()) {
      throw new SyntaxError(tokens.since(first), "a `tuple` without a part", "name its types");
    }
    return new TypeExpr.TupleOf(items, tokens.since(first));
  }

  private TypeExpr handle() {
    Token first = tokens.next();
    tokens.expect("<");
    Name resource = tokens.name("a resource");
    tokens.expect(">");
    return first.is("own")
        ? new TypeExpr.OwnOf(resource, tokens.since(first))
        : new TypeExpr.BorrowOf(resource, tokens.since(first));
  }
}
