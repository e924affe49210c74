package dev.breakwater.wit.resolve;

import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.PackageName;
import dev.breakwater.wit.source.Diagnostics;
import dev.breakwater.wit.syntax.Declaration;
import dev.breakwater.wit.syntax.FileSyntax;
import dev.breakwater.wit.syntax.FileUse;
import dev.breakwater.wit.syntax.InterfaceDecl;
import dev.breakwater.wit.syntax.ItemPath;
import dev.breakwater.wit.syntax.Name;
import dev.breakwater.wit.syntax.PackageRef;
import dev.breakwater.wit.syntax.WorldDecl;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All interfaces and worlds of all packages, found by their written names. */
final class Catalogue {
  private final Diagnostics diagnostics;
  private final Gates gates;
  private final Map<PackageName, PackageSyntax> packages = new LinkedHashMap<>();
  private final Map<InterfaceName, Entry<?>> entries = new LinkedHashMap<>();
  private final IdentityHashMap<FileSyntax, Map<String, FileUse>> fileUses =
      new IdentityHashMap<>();

  Catalogue(List<PackageSyntax> all, Gates gates, Diagnostics diagnostics) {
    this.gates = gates;
    this.diagnostics = diagnostics;
    all.forEach(this::add);
  }

  private void add(PackageSyntax added) {
    PackageSyntax first = packages.putIfAbsent(added.name(), added);
    if (first != null) {
      diagnostics.error(
          added.declared(),
          "a second package named `" + added.name() + "`, and not the same text",
          "the first one is at " + first.declared());
      return;
    }
    Names names = new Names("interface or world", diagnostics);
    for (FileSyntax file : added.files()) {
      for (Declaration decl : file.declarations()) {
        if (!gates.isOpen(decl.attributes().gate(), added.name())) {
          if (decl instanceof InterfaceDecl closed) {
            gates.refuseOpenParts(closed, added.name());
          }
        } else if (names.take(decl.name())) {
          Entry<Declaration> entry = new Entry<>(added.name(), decl, file);
          entries.put(entry.name(), entry);
        }
      }
    }
    added.files().forEach(file -> fileUses.put(file, usesOf(file)));
  }

  private Map<String, FileUse> usesOf(FileSyntax file) {
    Map<String, Name> declared = new LinkedHashMap<>();
    file.declarations().forEach(decl -> declared.put(decl.name().text(), decl.name()));
    Map<String, FileUse> uses = new LinkedHashMap<>();
    for (FileUse use : file.uses()) {
      Name first = declared.putIfAbsent(use.local().text(), use.local());
      if (first == null) {
        uses.put(use.local().text(), use);
      } else {
        diagnostics.error(
            use.local().span(),
            "this file has " + use.local().quoted() + " already",
            "the first one is at " + first.span() + "; add `as …` for another name");
      }
    }
    return uses;
  }

  List<PackageSyntax> packages() {
    return List.copyOf(packages.values());
  }

  /** The interfaces of all packages. */
  List<Entry<InterfaceDecl>> interfaces() {
    return entries.values().stream().flatMap(e -> asInterface(e).stream()).toList();
  }

  /** The worlds of all packages. */
  List<Entry<WorldDecl>> worlds() {
    return entries.values().stream().flatMap(e -> asWorld(e).stream()).toList();
  }

  /** The interface that {@code path} means in {@code from}; what is wrong is reported. */
  Optional<Entry<InterfaceDecl>> interfaceAt(ItemPath path, Entry<?> from) {
    Optional<Entry<?>> found = find(path, from.owner(), from.file(), "interface");
    Optional<Entry<InterfaceDecl>> asInterface = found.flatMap(Catalogue::asInterface);
    if (found.isPresent() && asInterface.isEmpty()) {
      reportKind(path, "an interface", "a world");
    }
    return asInterface;
  }

  /** The world that {@code path} means in {@code from}; what is wrong is reported. */
  Optional<Entry<WorldDecl>> worldAt(ItemPath path, Entry<?> from) {
    Optional<Entry<?>> found = find(path, from.owner(), from.file(), "world");
    Optional<Entry<WorldDecl>> asWorld = found.flatMap(Catalogue::asWorld);
    if (found.isPresent() && asWorld.isEmpty()) {
      reportKind(path, "a world", "an interface");
    }
    return asWorld;
  }

  private void reportKind(ItemPath path, String wanted, String found) {
    diagnostics.error(
        path.span(), "wanted " + wanted + ", but `" + path.span().text() + "` is " + found);
  }

  /** Checks the {@code use} of files that nothing has looked at. */
  void checkFileUses() {
    for (PackageSyntax syntax : packages()) {
      for (FileSyntax file : syntax.files()) {
        file.uses().forEach(use -> checkFileUse(use.path(), syntax.name(), file));
      }
    }
  }

  private void checkFileUse(ItemPath path, PackageName owner, FileSyntax file) {
    Optional<Entry<?>> found = find(path, owner, file, "interface");
    if (found.isPresent() && found.flatMap(Catalogue::asInterface).isEmpty()) {
      reportKind(path, "an interface", "a world");
    }
  }

  private Optional<Entry<?>> find(
      ItemPath path, PackageName owner, FileSyntax file, String wanted) {
    Map<String, FileUse> uses = fileUses.getOrDefault(file, Map.of());
    ItemPath current = path;
    Set<String> followed = new HashSet<>();
    while (current instanceof ItemPath.Local(Name item)
        && uses.containsKey(item.text())
        && followed.add(item.text())) {
      current = uses.get(item.text()).path();
    }
    return switch (current) {
      case ItemPath.Local(Name item) -> inPackage(owner, item, wanted);
      case ItemPath.Qualified(PackageRef other, Name item, var span) ->
          packages.containsKey(other.name())
              ? inPackage(other.name(), item, wanted)
              : unknownPackage(other);
    };
  }

  private Optional<Entry<?>> inPackage(PackageName owner, Name item, String wanted) {
    Optional<Entry<?>> found =
        Optional.ofNullable(entries.get(InterfaceName.of(owner, item.text())));
    PackageSyntax searched = packages.get(owner);
    if (found.isEmpty() && searched != null && searched.complete()) {
      List<String> known =
          entries.values().stream()
              .filter(e -> e.owner().equals(owner))
              .map(e -> e.decl().name().text())
              .toList();
      diagnostics.error(
          item.span(),
          "package `" + owner + "` has no " + wanted + " " + item.quoted(),
          Suggestion.hint(item.text(), known, "it has " + listed(known)));
    }
    return found;
  }

  private Optional<Entry<?>> unknownPackage(PackageRef owner) {
    if (!packages.values().stream().allMatch(PackageSyntax::complete)) {
      return Optional.empty(); // what could not be read may have been this package
    }
    List<String> known = packages.keySet().stream().map(PackageName::toString).toList();
    List<String> versions =
        packages.keySet().stream()
            .filter(p -> p.namespace().equals(owner.name().namespace()))
            .filter(p -> p.name().equals(owner.name().name()))
            .map(PackageName::toString)
            .toList();
    diagnostics.error(
        owner.span(),
        "package `" + owner.name() + "` is not found",
        versions.isEmpty()
            ? Suggestion.hint(
                owner.name().toString(),
                known,
                "put its WIT files into a folder of `deps`; found are " + listed(known))
            : "found in other versions: " + listed(versions));
    return Optional.empty();
  }

  private static String listed(List<String> names) {
    List<String> quoted = new ArrayList<>();
    names.stream().limit(10).forEach(name -> quoted.add("`" + name + "`"));
    if (names.size() > 10) {
      quoted.add("…");
    }
    return quoted.isEmpty() ? "nothing" : String.join(", ", quoted);
  }

  private static Optional<Entry<InterfaceDecl>> asInterface(Entry<?> entry) {
    return entry.decl() instanceof InterfaceDecl decl
        ? Optional.of(new Entry<>(entry.owner(), decl, entry.file()))
        : Optional.empty();
  }

  private static Optional<Entry<WorldDecl>> asWorld(Entry<?> entry) {
    return entry.decl() instanceof WorldDecl decl
        ? Optional.of(new Entry<>(entry.owner(), decl, entry.file()))
        : Optional.empty();
  }
}
