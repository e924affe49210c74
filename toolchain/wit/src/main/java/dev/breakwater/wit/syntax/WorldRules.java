package dev.breakwater.wit.syntax;

import java.util.ArrayList;
import java.util.List;

/** Reads worlds. */
final class WorldRules {
  private final TokenCursor tokens;
  private final InterfaceRules interfaces;

  WorldRules(TokenCursor tokens, InterfaceRules interfaces) {
    this.tokens = tokens;
    this.interfaces = interfaces;
  }

  /** From the opening brace on. */
  WorldDecl body(Attributes attributes, Name name) {
    List<WorldItemDecl> items = new ArrayList<>();
    boolean complete = tokens.block(gate -> items.add(item(gate)));
    return new WorldDecl(attributes, name, items, complete);
  }

  private WorldItemDecl item(Attributes attributes) {
    Token first = tokens.peek();
    return switch (first.is(first.text()) ? first.text() : "") {
      case "import" -> new WorldItemDecl.Import(attributes, extern(attributes));
      case "export" -> new WorldItemDecl.Export(attributes, extern(attributes));
      case "include" -> include(attributes);
      case "use" -> new WorldItemDecl.Use(interfaces.use(attributes));
      default ->
          interfaces
              .type(attributes)
              .map(WorldItemDecl.Type::new)
              .orElseThrow(() -> tokens.wanted("`import`, `export`, `include`, `use` or a type"));
    };
  }

  private WorldItemDecl.Extern extern(Attributes attributes) {
    tokens.next();
    boolean named = tokens.peek(1).is(":") && !tokens.peek(3).is("/");
    if (named) {
      return namedExtern();
    }
    attributes.withoutExternalId();
    return pathExtern();
  }

  private WorldItemDecl.Extern pathExtern() {
    ItemPath path = PathRules.itemPath(tokens);
    tokens.expectSemicolon();
    return new WorldItemDecl.Extern.Path(path);
  }

  private WorldItemDecl.Extern namedExtern() {
    Name name = tokens.name("a name");
    tokens.expect(":");
    if (tokens.accept("interface")) {
      return new WorldItemDecl.Extern.Inline(interfaces.body(Attributes.NONE, name));
    }
    if (tokens.peek().kind() == Token.Kind.NAME) {
      ItemPath path = PathRules.itemPath(tokens);
      tokens.expectSemicolon();
      return new WorldItemDecl.Extern.Named(name, path);
    }
    if (!tokens.at("func") && !tokens.at("async")) {
      throw tokens.wanted("`func` or `interface`");
    }
    FunctionDecl decl = interfaces.signature(Attributes.NONE, name, FunctionDecl.Kind.FREESTANDING);
    tokens.expectSemicolon();
    return new WorldItemDecl.Extern.Func(decl);
  }

  private WorldItemDecl include(Attributes attributes) {
    tokens.expect("include");
    ItemPath world = PathRules.itemPath(tokens);
    List<WorldItemDecl.Renaming> renamings = List.of();
    if (tokens.accept("with")) {
      renamings = tokens.commaSeparated("{", "}", this::renaming);
      tokens.accept(";");
    } else {
      tokens.expectSemicolon();
    }
    return new WorldItemDecl.Include(attributes.withoutExternalId(), world, renamings);
  }

  private WorldItemDecl.Renaming renaming() {
    Name from = tokens.name("a name of the included world");
    tokens.expect("as");
    return new WorldItemDecl.Renaming(from, tokens.name("a new name"));
  }
}
