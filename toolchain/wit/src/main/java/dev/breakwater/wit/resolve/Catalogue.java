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
        if (gates.isOpen(decl.attributes().gate(), added.name()) && names.take(decl.name())) {
          Entry<Declaration> entry = new Entry<>(added.name(), decl, file);
          entries.put(entry.name(), entry);
        }
      }
    }
    added.files().forEach(file -> fileUses.put(file, usesOf(file)));
  }

  private Map<String, FileUse> usesOf(FileSyntax file) {
    Names names = new Names("`use` or declaration", diagnostics);
    Map<String, FileUse> uses = new LinkedHashMap<>();
    file.declarations().forEach(decl -> names.take(decl.name()));
    for (FileUse use : file.uses()) {
      if (names.take(use.local())) {
        uses.put(use.local().text(), use);
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
    Optional<Entry<?>> found = find(path, from, "interface");
    Optional<Entry<InterfaceDecl>> asInterface = found.flatMap(Catalogue::asInterface);
    if (found.isPresent() && asInterface.isEmpty()) {
      reportKind(path, "interface", "world");
    }
    return asInterface;
  }

  /** The world that {@code path} means in {@code from}; what is wrong is reported. */
  Optional<Entry<WorldDecl>> worldAt(ItemPath path, Entry<?> from) {
    Optional<Entry<?>> found = find(path, from, "world");
    Optional<Entry<WorldDecl>> asWorld = found.flatMap(Catalogue::asWorld);
    if (found.isPresent() && asWorld.isEmpty()) {
      reportKind(path, "world", "interface");
    }
    return asWorld;
  }

  private void reportKind(ItemPath path, String wanted, String found) {
    diagnostics.error(
        path.span(), "wanted an " + wanted + ", but `" + path.span().text() + "` is a " + found);
  }

  /** Checks the {@code use} of files that nothing has looked at. */
  void checkFileUses() {
    for (Entry<?> entry : List.copyOf(entries.values())) {
      Map<String, FileUse> uses = fileUses.getOrDefault(entry.file(), Map.of());
      uses.values().forEach(use -> find(use.path(), entry, "interface or world"));
    }
  }

  private Optional<Entry<?>> find(ItemPath path, Entry<?> from, String wanted) {
    Map<String, FileUse> uses = fileUses.getOrDefault(from.file(), Map.of());
    ItemPath current = path;
    Set<String> followed = new HashSet<>();
    while (current instanceof ItemPath.Local(Name item)
        && uses.containsKey(item.text())
        && followed.add(item.text())) {
      current = uses.get(item.text()).path();
    }
    return switch (current) {
      case ItemPath.Local(Name item) -> inPackage(from.owner(), item, wanted);
      case ItemPath.Qualified(PackageRef owner, Name item, var span) ->
          packages.containsKey(owner.name())
              ? inPackage(owner.name(), item, wanted)
              : unknownPackage(owner);
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
