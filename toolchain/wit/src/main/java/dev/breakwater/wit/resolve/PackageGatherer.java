package dev.breakwater.wit.resolve;

import dev.breakwater.wit.source.Diagnostics;
import dev.breakwater.wit.syntax.FileSyntax;
import dev.breakwater.wit.syntax.PackageRef;
import java.util.List;
import java.util.Optional;

/** Puts the files of a folder together to one package. */
final class PackageGatherer {
  private final Diagnostics diagnostics;

  PackageGatherer(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The package of {@code files}, which all belong together; empty if none of them names it. */
  Optional<PackageSyntax> gather(List<FileSyntax> files) {
    List<PackageRef> names =
        files.stream().map(FileSyntax::packageName).flatMap(Optional::stream).toList();
    if (names.isEmpty()) {
      FileSyntax first = files.getFirst();
      if (files.stream().allMatch(FileSyntax::complete)) {
        diagnostics.error(
            first.source().span(0, 0),
            "no file of this package names it",
            "start one of them with `package namespace:name@version;`");
      }
      return Optional.empty();
    }
    PackageRef declared = names.getFirst();
    names.stream()
        .filter(name -> !name.name().equals(declared.name()))
        .forEach(name -> reportOther(declared, name));
    return Optional.of(new PackageSyntax(declared.name(), declared.span(), files));
  }

  private void reportOther(PackageRef declared, PackageRef other) {
    diagnostics.error(
        other.span(),
        "this file belongs to `" + other.name() + "`, its neighbour to `" + declared.name() + "`",
        "one folder holds one package; the neighbour's name is at " + declared.span());
  }
}
