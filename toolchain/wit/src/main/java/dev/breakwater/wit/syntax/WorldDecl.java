package dev.breakwater.wit.syntax;

import java.util.List;

/**
 * A world as written.
 *
 * @param complete false if a part of it could not be read, so that a name may be missing
 */
public record WorldDecl(
    Attributes attributes, Name name, List<WorldItemDecl> items, boolean complete)
    implements Declaration {
  public WorldDecl {
    items = List.copyOf(items);
  }
}
