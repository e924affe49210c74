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
    Content content = new Content();
    boolean complete = tokens.items(attributes -> item(attributes, content));
    while (!tokens.atEnd()) {
      diagnostics.error(tokens.next().span(), "this `}` closes nothing");
      complete = tokens.items(attributes -> item(attributes, content)) && complete;
    }
    return content.syntax(complete);
  }

  private void item(Attributes attributes, Content content) {
    if (tokens.at("package")) {
      packageDeclaration(attributes, content);
    } else {
      itemOfPackage(attributes, content);
    }
  }

  private void itemOfPackage(Attributes attributes, Content content) {
    Token first = tokens.peek();
    switch (first.is(first.text()) ? first.text() : "") {
      case "use" -> {
        attributes.withoutExternalId();
        content.uses.add(use());
      }
      case "interface" -> {
        tokens.next();
        Name name = tokens.name("the name of an interface");
        content.declarations.add(interfaces.body(attributes, name));
        attributes.withoutExternalId();
      }
      case "world" -> {
        tokens.next();
        content.declarations.add(worlds.body(attributes, tokens.name("the name of a world")));
        attributes.withoutExternalId();
      }
      case "package" ->
          throw new SyntaxError(
              first.span(), "a package inside of a package", "write the two side by side");
      default -> throw tokens.wanted("`interface`, `world`, `use` or `package`");
    }
  }

  private void packageDeclaration(Attributes attributes, Content content) {
    Token first = tokens.next();
    PackageRef name = PathRules.packageRef(tokens);
    if (tokens.at("{")) {
      Content block = new Content();
      block.name(name, attributes);
      boolean complete = tokens.block(inner -> itemOfPackage(inner, block));
      content.nested.add(block.syntax(complete));
      attributes.withoutExternalId();
      return;
    }
    tokens.expectSemicolon();
    if (!content.isEmpty()) {
      throw new SyntaxError(
          tokens.since(first),
          "a package declaration must be the first one of its file, and the only one",
          "move it to the top, or give each package a block: `package a:b { … }`");
    }
    content.name(name, attributes);
    attributes.withoutExternalId();
  }

  private FileUse use() {
    tokens.expect("use");
    ItemPath path = PathRules.itemPath(tokens);
    Optional<Name> alias = tokens.optional("as", () -> tokens.name("a name"));
    tokens.expectSemicolon();
    return new FileUse(path, alias);
  }

  /** What a file, or a package's block in it, was seen to hold. */
  private final class Content {
    private Optional<PackageRef> name = Optional.empty();
    private String docs = "";
    private final List<FileUse> uses = new ArrayList<>();
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<FileSyntax> nested = new ArrayList<>();

    private void name(PackageRef given, Attributes attributes) {
      name = Optional.of(given);
      docs = attributes.docs();
    }

    private boolean isEmpty() {
      return name.isEmpty() && uses.isEmpty() && declarations.isEmpty() && nested.isEmpty();
    }

    private FileSyntax syntax(boolean complete) {
      return new FileSyntax(source, name, docs, uses, declarations, nested, complete);
    }
  }
}
