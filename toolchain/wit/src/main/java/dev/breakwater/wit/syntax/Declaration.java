package dev.breakwater.wit.syntax;

/** An interface or a world of a package. */
public sealed interface Declaration permits InterfaceDecl, WorldDecl {
  /** Doc comment and gate. */
  Attributes attributes();

  /** Its name in the package. */
  Name name();
}
