package dev.breakwater.wit.syntax;

import dev.breakwater.wit.source.Span;

/** The written name of an interface or a world. */
public sealed interface ItemPath {
  /** Where the whole of it stands. */
  Span span();

  /** Its last word. */
  Name item();

  /** {@code types}: of this package, or brought into the file by {@code use}. */
  record Local(Name item) implements ItemPath {
    @Override
    public Span span() {
      return item.span();
    }
  }

  /** {@code wasi:http/types@0.2.0}. */
  record Qualified(PackageRef owner, Name item, Span span) implements ItemPath {}
}
