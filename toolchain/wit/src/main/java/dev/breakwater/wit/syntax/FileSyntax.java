package dev.breakwater.wit.syntax;

import dev.breakwater.wit.source.Source;
import java.util.List;
import java.util.Optional;

/**
 * One WIT file as written.
 *
 * @param packageName the package it says it belongs to; one file of a package is enough
 * @param complete false if a part of it could not be read, so that a name may be missing
 */
public record FileSyntax(
    Source source,
    Optional<PackageRef> packageName,
    List<FileUse> uses,
    List<Declaration> declarations,
    boolean complete) {
  public FileSyntax {
    uses = List.copyOf(uses);
    declarations = List.copyOf(declarations);
  }
}
