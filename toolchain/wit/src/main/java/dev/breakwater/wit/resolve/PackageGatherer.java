package dev.breakwater.wit.resolve;

import dev.breakwater.wit.source.Diagnostics;
import dev.breakwater.wit.syntax.FileSyntax;
import dev.breakwater.wit.syntax.PackageRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the files of a folder together to one package, beside those written in them as blocks. */
final class PackageGatherer {
  private final Diagnostics diagnostics;

  PackageGatherer(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * The package of {@code files}, which all belong together, and the ones in blocks; without the
   * former if no file names it, which is reported.
   */
  List<PackageSyntax> gather(List<FileSyntax> files) {
    List<PackageSyntax> packages = new ArrayList<>();
    whole(files).ifPresent(packages::add);
    for (FileSyntax file : files) {
      for (FileSyntax block : file.nested()) {
        block
            .packageName()
            .map(name -> new PackageSyntax(name.name(), name.span(), List.of(block)))
            .ifPresent(packages::add);
      }
    }
    return packages;
  }

  private Optional<PackageSyntax> whole(List<FileSyntax> files) {
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
    refuseSecondDocs(files);
    return Optional.of(new PackageSyntax(declared.name(), declared.span(), files));
  }

  private void refuseSecondDocs(List<FileSyntax> files) {
    files.stream()
        .filter(file -> !file.docs().isEmpty())
        .skip(1)
        .flatMap(file -> file.packageName().stream())
        .forEach(name ->
            diagnostics.error(
                name.span(),
                "another file has a doc comment for this package already",
                "keep the comment in one file"));
  }

  private void reportOther(PackageRef declared, PackageRef other) {
    diagnostics.error(
        other.span(),
        "this file belongs to `" + other.name() + "`, its neighbour to `" + declared.name() + "`",
        "one folder holds one package; the neighbour's name is at " + declared.span());
  }
}
