package dev.breakwater.wit;

import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.PackageName;
import dev.breakwater.wit.model.WitPackage;
import dev.breakwater.wit.source.Diagnostics;
import dev.breakwater.wit.source.Source;
import dev.breakwater.wit.syntax.FileSyntax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;

/** Reads packages in binary form, as the text that they were printed to. */
final class BinaryFiles {
  private final Diagnostics diagnostics;

  /** What packages that were read use of others, by the names of the interfaces. */
  private final Map<InterfaceName, Interface> used = new LinkedHashMap<>();

  BinaryFiles(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static boolean isBinary(Path file) {
    return file.toString().endsWith(".wasm");
  }

  /** The text of the package that {@code file} holds; nothing if it holds none, as is reported. */
  List<Source> read(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    Optional<BinaryPackages> reader = ServiceLoader.load(BinaryPackages.class).findFirst();
    if (reader.isEmpty()) {
      refuse(file, "packages in binary form cannot be read here");
      return List.of();
    }
    try {
      List<WitPackage> packages = reader.get().read(content);
      packages.subList(1, packages.size()).stream()
          .flatMap(p -> p.interfaces().stream())
          .forEach(part -> used.merge(part.name(), part, Interface::union));
      return List.of(new Source(file.toString(), WitPrinter.print(packages.getFirst())));
    } catch (BinaryPackages.UnreadablePackageException e) {
      refuse(file, "this is no WIT package in binary form: " + e.getMessage());
      return List.of();
    }
  }

  private void refuse(Path file, String problem) {
    diagnostics.error(
        new Source(file.toString(), "").span(0, 0), problem, "keep the package as `.wit` files");
  }

  /** Packages that are used and stand in none of {@code files}, as far as they are used. */
  List<Source> missingIn(List<List<FileSyntax>> files) {
    Set<PackageName> found = new HashSet<>();
    files.stream()
        .flatMap(List::stream)
        .flatMap(file -> Stream.concat(Stream.of(file), file.nested().stream()))
        .forEach(file -> file.packageName().ifPresent(name -> found.add(name.name())));
    Map<PackageName, List<Interface>> missing = new LinkedHashMap<>();
    for (Interface part : used.values()) {
      part.name()
          .owner()
          .filter(owner -> !found.contains(owner))
          .ifPresent(owner -> missing.computeIfAbsent(owner, o -> new ArrayList<>()).add(part));
    }
    return missing.entrySet().stream()
        .map(e -> new WitPackage(e.getKey(), "", e.getValue(), List.of()))
        .map(p -> new Source(p.name().toString(), WitPrinter.print(p)))
        .toList();
  }
}
