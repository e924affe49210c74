package dev.breakwater.wit.syntax;

import dev.breakwater.wit.source.Source;
import java.util.List;
import java.util.Optional;

/**
 * One WIT file as written.
 *
 * @param packageName the package it says it belongs to; one file of a package is enough
 * @param docs the doc comment of the package declaration; empty if none
 * @param nested packages written as blocks in this file, a file each
 * @param complete false if a part of it could not be read, so that a name may be missing
 */
public record FileSyntax(
    Source source,
    Optional<PackageRef> packageName,
    String docs,
    List<FileUse> uses,
    List<Declaration> declarations,
    List<FileSyntax> nested,
    boolean complete) {
  public FileSyntax {
    uses = List.copyOf(uses);
    declarations = List.copyOf(declarations);
    nested = List.copyOf(nested);
  }
}
