package dev.breakwater.wit.syntax;

import java.util.Optional;

/** {@code use wasi:http/types@0.2.0 as http;} outside of interfaces: a short name in one file. */
public record FileUse(ItemPath path, Optional<Name> alias) {
  /** The name it gives. */
  public Name local() {
    return alias.orElse(path.item());
  }
}
