package dev.breakwater.wit.syntax;

import java.util.List;

/**
 * An interface as written.
 *
 * @param complete false if a part of it could not be read, so that a name may be missing
 */
public record InterfaceDecl(
    Attributes attributes, Name name, List<InterfaceItem> items, boolean complete)
    implements Declaration {
  public InterfaceDecl {
    items = List.copyOf(items);
  }
}
