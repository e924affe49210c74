package dev.breakwater.wit.syntax;

import dev.breakwater.wit.source.Diagnostics;
import dev.breakwater.wit.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one WIT file by recursive descent.
 *
 * <p>An item that cannot be read is reported and skipped, so that one run finds the errors of all
 * items.
 *
 * @see <a href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/WIT.md">WIT</a>
 */
public final class Parser {
  private final Source source;
  private final TokenCursor tokens;
  private final Diagnostics diagnostics;
  private final InterfaceRules interfaces;
  private final WorldRules worlds;
  private final List<FileUse> uses = new ArrayList<>();
  private final List<Declaration> declarations = new ArrayList<>();
  private Optional<PackageRef> packageName = Optional.empty();

  private Parser(Source source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
    this.tokens = new TokenCursor(source, diagnostics);
    this.interfaces = new InterfaceRules(tokens);
    this.worlds = new WorldRules(tokens, interfaces);
  }

  /** The syntax of {@code source}, as far as it can be read; errors go to {@code diagnostics}. */
  public static FileSyntax parse(Source source, Diagnostics diagnostics) {
    return new Parser(source, diagnostics).file();
  }

  private FileSyntax file() {
    boolean complete = tokens.items(this::item);
    while (!tokens.atEnd()) {
      diagnostics.error(tokens.next().span(), "this `}` closes nothing");
      complete = tokens.items(this::item) && complete;
    }
    return new FileSyntax(source, packageName, uses, declarations, complete);
  }

  private void item(Attributes attributes) {
    Token first = tokens.peek();
    switch (first.is(first.text()) ? first.text() : "") {
      case "package" -> packageDeclaration();
      case "use" -> uses.add(use());
      case "interface" -> {
        tokens.next();
        declarations.add(interfaces.body(attributes, tokens.name("the name of an interface")));
      }
      case "world" -> {
        tokens.next();
        declarations.add(worlds.body(attributes, tokens.name("the name of a world")));
      }
      default -> throw tokens.wanted("`interface`, `world`, `use` or `package`");
    }
  }

  private void packageDeclaration() {
    Token first = tokens.next();
    PackageRef name = PathRules.packageRef(tokens);
    if (tokens.at("{")) {
      throw new SyntaxError(
          tokens.since(first),
          "packages in a block are not supported yet",
          "put each package into a folder of its own");
    }
    tokens.expectSemicolon();
    if (packageName.isPresent() || !uses.isEmpty() || !declarations.isEmpty()) {
      throw new SyntaxError(
          tokens.since(first),
          "a package declaration must be the first one of its file, and the only one",
          "move it to the top");
    }
    packageName = Optional.of(name);
  }

  private FileUse use() {
    tokens.expect("use");
    ItemPath path = PathRules.itemPath(tokens);
    Optional<Name> alias = tokens.optional("as", () -> tokens.name("a name"));
    tokens.expectSemicolon();
    return new FileUse(path, alias);
  }
}
