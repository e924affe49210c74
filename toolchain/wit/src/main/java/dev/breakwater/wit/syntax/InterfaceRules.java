package dev.breakwater.wit.syntax;

import dev.breakwater.wit.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads interfaces: what they use, their types, resources and functions. */
final class InterfaceRules {
  private final TokenCursor tokens;
  private final TypeRules types;

  InterfaceRules(TokenCursor tokens) {
    this.tokens = tokens;
    this.types = new TypeRules(tokens);
  }

  /** From the opening brace on. */
  InterfaceDecl body(Attributes attributes, Name name) {
    List<InterfaceItem> items = new ArrayList<>();
    boolean complete = tokens.block(gate -> items.add(item(gate)));
    return new InterfaceDecl(attributes, name, items, complete);
  }

  private InterfaceItem item(Attributes attributes) {
    Token first = tokens.peek();
    if (first.kind() == Token.Kind.NAME) {
      return new InterfaceItem.Func(function(attributes, FunctionDecl.Kind.FREESTANDING));
    }
    if (tokens.at("use")) {
      return use(attributes);
    }
    return type(attributes).orElseThrow(() -> tokens.wanted("a type, a function or `use`"));
  }

  /** A declaration of a type; empty if none starts here. */
  Optional<InterfaceItem.Type> type(Attributes attributes) {
    Token first = tokens.peek();
    return switch (first.is(first.text()) ? first.text() : "") {
      case "type" -> Optional.of(alias(attributes));
      case "record" -> Optional.of(record(attributes));
      case "variant" -> Optional.of(variant(attributes));
      case "enum" -> Optional.of(labelled(attributes, "case", TypeBody.EnumOf::new));
      case "flags" -> Optional.of(labelled(attributes, "flag", TypeBody.FlagsOf::new));
      case "resource" -> Optional.of(resource(attributes));
      default -> Optional.empty();
    };
  }

  /** {@code use path.{names};}. */
  InterfaceItem.Use use(Attributes attributes) {
    tokens.expect("use");
    ItemPath from = PathRules.itemPath(tokens);
    tokens.expect(".");
    List<InterfaceItem.UsedName> names =
        tokens.commaSeparated(
            "{",
            "}",
            () ->
                new InterfaceItem.UsedName(
                    tokens.name("a type"), tokens.optional("as", () -> tokens.name("a name"))));
    tokens.expectSemicolon();
    return new InterfaceItem.Use(attributes.withoutExternalId(), from, names);
  }

  private InterfaceItem.Type alias(Attributes attributes) {
    tokens.expect("type");
    Name name = tokens.name("the name of a type");
    tokens.expect("=");
    TypeExpr target = types.type();
    tokens.expectSemicolon();
    return new InterfaceItem.Type(attributes, name, new TypeBody.Alias(target));
  }

  private InterfaceItem.Type record(Attributes attributes) {
    tokens.expect("record");
    Name name = tokens.name("the name of a record");
    List<TypeBody.Field> fields = tokens.commaSeparated("{", "}", this::field);
    refuseEmpty(fields, "record", name.span());
    return new InterfaceItem.Type(attributes, name, new TypeBody.RecordOf(fields));
  }

  private TypeBody.Field field() {
    Attributes attributes = partAttributes("field");
    Name name = tokens.name("the name of a field");
    tokens.expect(":");
    return new TypeBody.Field(attributes, name, types.type());
  }

  private InterfaceItem.Type variant(Attributes attributes) {
    tokens.expect("variant");
    Name name = tokens.name("the name of a variant");
    List<TypeBody.Case> cases = tokens.commaSeparated("{", "}", this::variantCase);
    refuseEmpty(cases, "variant", name.span());
    return new InterfaceItem.Type(attributes, name, new TypeBody.VariantOf(cases));
  }

  private TypeBody.Case variantCase() {
    Attributes attributes = partAttributes("case");
    Name name = tokens.name("the name of a case");
    Optional<TypeExpr> type = Optional.empty();
    if (tokens.accept("(")) {
      type = Optional.of(types.type());
      tokens.expect(")");
    }
    return new TypeBody.Case(attributes, name, type);
  }

  private InterfaceItem.Type labelled(
      Attributes attributes, String part, Function<List<TypeBody.Label>, TypeBody> body) {
    String keyword = tokens.next().text();
    Name name = tokens.name("the name of an `" + keyword + "` type");
    List<TypeBody.Label> labels = tokens.commaSeparated("{", "}", () -> label(part));
    refuseEmpty(labels, keyword, name.span());
    return new InterfaceItem.Type(attributes, name, body.apply(labels));
  }

  private TypeBody.Label label(String part) {
    Attributes attributes = partAttributes(part);
    return new TypeBody.Label(attributes, tokens.name("the name of a " + part));
  }

  private Attributes partAttributes(String part) {
    if (tokens.at("@")) {
      throw new SyntaxError(
          tokens.peek().span(),
          "a " + part + " cannot have a gate",
          "put the gate on the whole type");
    }
    return AttributeRules.read(tokens);
  }

  private static void refuseEmpty(List<?> parts, String keyword, Span span) {
    if (parts.isEmpty()) {
      throw new SyntaxError(span, "this `" + keyword + "` is empty", "it needs at least one part");
    }
  }

  private InterfaceItem.Type resource(Attributes attributes) {
    tokens.expect("resource");
    Name name = tokens.name("the name of a resource");
    List<FunctionDecl> functions = new ArrayList<>();
    if (!tokens.accept(";")) {
      if (!tokens.at("{")) {
        throw tokens.wanted("`{` or `;`");
      }
      tokens.block(gate -> functions.add(resourceFunction(gate)));
    }
    return new InterfaceItem.Type(attributes, name, new TypeBody.Resource(functions));
  }

  private FunctionDecl resourceFunction(Attributes attributes) {
    return tokens.at("constructor")
        ? constructor(attributes)
        : function(attributes, FunctionDecl.Kind.METHOD);
  }

  private FunctionDecl constructor(Attributes attributes) {
    Token first = tokens.next();
    List<FunctionDecl.Param> params = tokens.commaSeparated("(", ")", this::param);
    Optional<TypeExpr> result = tokens.accept("->") ? Optional.of(result()) : Optional.empty();
    Name name = new Name(first.text(), first.span());
    FunctionDecl decl =
        new FunctionDecl(
            attributes,
            name,
            FunctionDecl.Kind.CONSTRUCTOR,
            false,
            params,
            result,
            tokens.since(first));
    tokens.expectSemicolon();
    return decl;
  }

  private FunctionDecl function(Attributes attributes, FunctionDecl.Kind kind) {
    Name name = tokens.name("the name of a function");
    tokens.expect(":");
    boolean isStatic = kind == FunctionDecl.Kind.METHOD && tokens.accept("static");
    FunctionDecl decl = signature(attributes, name, isStatic ? FunctionDecl.Kind.STATIC : kind);
    tokens.expectSemicolon();
    return decl;
  }

  /** From the {@code func} on, without the {@code ;}. */
  FunctionDecl signature(Attributes attributes, Name name, FunctionDecl.Kind kind) {
    Token first = tokens.peek();
    boolean isAsync = tokens.accept("async");
    tokens.expect("func");
    List<FunctionDecl.Param> params = tokens.commaSeparated("(", ")", this::param);
    Optional<TypeExpr> result = tokens.accept("->") ? Optional.of(result()) : Optional.empty();
    Span span = name.span().to(tokens.since(first));
    return new FunctionDecl(attributes, name, kind, isAsync, params, result, span);
  }

  private TypeExpr result() {
    if (tokens.at("(")) {
      throw new SyntaxError(
          tokens.peek().span(),
          "named results are no part of WIT any more",
          "return one type: a record or a `tuple<…>`");
    }
    return types.type();
  }

  private FunctionDecl.Param param() {
    Name name = tokens.name("the name of a parameter");
    tokens.expect(":");
    return new FunctionDecl.Param(name, types.type());
  }
}
