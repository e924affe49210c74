package dev.breakwater.wit.resolve;

import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.PackageName;
import dev.breakwater.wit.syntax.Declaration;
import dev.breakwater.wit.syntax.FileSyntax;

/** An interface or world with the file that it stands in, whose {@code use} it sees. */
record Entry<D extends Declaration>(PackageName owner, D decl, FileSyntax file) {
  /** Its full name. */
  InterfaceName name() {
    return InterfaceName.of(owner, decl.name().text());
  }

  /** Whether both stand for the same declaration, not only for two that look alike. */
  @Override
  @SuppressWarnings("ReferenceEquality") // which declaration, not what it looks like
  public boolean equals(Object other) {
    return other instanceof Entry<?> entry && entry.decl == decl;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(decl);
  }
}
