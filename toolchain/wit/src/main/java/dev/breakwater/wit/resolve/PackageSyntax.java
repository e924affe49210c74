package dev.breakwater.wit.resolve;

import dev.breakwater.wit.model.PackageName;
import dev.breakwater.wit.source.Span;
import dev.breakwater.wit.syntax.FileSyntax;
import java.util.List;

/**
 * All files of one package.
 *
 * @param declared where its name stands
 */
record PackageSyntax(PackageName name, Span declared, List<FileSyntax> files) {
  PackageSyntax {
    files = List.copyOf(files);
  }

  /** The doc comment of its declaration; empty if none. */
  String docs() {
    return files.stream().map(FileSyntax::docs).filter(d -> !d.isEmpty()).findFirst().orElse("");
  }

  /** Whether all of it could be read, so that a name that is not found is really missing. */
  boolean complete() {
    return files.stream().allMatch(FileSyntax::complete);
  }
}
