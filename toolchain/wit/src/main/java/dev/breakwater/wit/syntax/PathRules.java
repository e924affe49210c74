package dev.breakwater.wit.syntax;

import dev.breakwater.wit.model.PackageName;
import java.util.Optional;

/** Reads the names of packages, interfaces and worlds. */
final class PathRules {
  private PathRules() {}

  /** {@code wasi:http@0.2.0}. */
  static PackageRef packageRef(TokenCursor tokens) {
    Token first = tokens.peek();
    Name namespace = tokens.name("the namespace of a package");
    tokens.expect(":");
    Name name = tokens.name("the name of a package");
    refuseNesting(tokens);
    Optional<String> version = version(tokens);
    return new PackageRef(
        new PackageName(namespace.text(), name.text(), version), tokens.since(first));
  }

  /** {@code types}, or {@code wasi:http/types@0.2.0}. */
  static ItemPath itemPath(TokenCursor tokens) {
    Token first = tokens.peek();
    Name word = tokens.name("an interface or world");
    if (!tokens.accept(":")) {
      return new ItemPath.Local(word);
    }
    Name packageName = tokens.name("the name of a package");
    refuseNesting(tokens);
    PackageRef unversioned =
        new PackageRef(
            new PackageName(word.text(), packageName.text(), Optional.empty()),
            tokens.since(first));
    tokens.expect("/");
    Name item = tokens.name("an interface or world");
    refuseNesting(tokens);
    PackageName owner = new PackageName(word.text(), packageName.text(), version(tokens));
    return new ItemPath.Qualified(
        new PackageRef(owner, unversioned.span()), item, tokens.since(first));
  }

  private static Optional<String> version(TokenCursor tokens) {
    return tokens.accept("@") ? Optional.of(Versions.read(tokens).text()) : Optional.empty();
  }

  private static void refuseNesting(TokenCursor tokens) {
    boolean deepNamespace = tokens.at(":");
    boolean deepName = tokens.at("/") && tokens.peek(2).is("/");
    if (deepNamespace || deepName) {
      throw new SyntaxError(
          tokens.peek().span(),
          "nested namespaces and packages are not supported yet",
          "name packages `namespace:package`");
    }
  }
}
