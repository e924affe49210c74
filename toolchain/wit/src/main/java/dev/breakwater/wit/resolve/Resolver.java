package dev.breakwater.wit.resolve;

import dev.breakwater.wit.model.Packages;
import dev.breakwater.wit.model.WitPackage;
import dev.breakwater.wit.source.Diagnostics;
import dev.breakwater.wit.source.Span;
import dev.breakwater.wit.syntax.FileSyntax;
import dev.breakwater.wit.syntax.InterfaceDecl;
import dev.breakwater.wit.syntax.WorldDecl;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Resolves packages: interfaces behind those they use, then worlds behind those they include. */
public final class Resolver {
  private final Diagnostics diagnostics;
  private final Catalogue catalogue;
  private final Needs needs;
  private final InterfaceResolver interfaces;
  private final WorldResolver worlds;

  /** Whether a cycle is reported, of which one of packages would only be the shadow. */
  private boolean cycles;

  private Resolver(List<PackageSyntax> packages, Set<String> features, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    Gates gates = new Gates(features, diagnostics);
    this.catalogue = new Catalogue(packages, gates, diagnostics);
    this.needs = new Needs(catalogue, gates);
    this.interfaces = new InterfaceResolver(catalogue, gates, diagnostics);
    this.worlds = new WorldResolver(catalogue, gates, interfaces, diagnostics);
  }

  /**
   * Resolves {@code folders}, the files of a package each.
   *
   * @param features the features whose {@code @unstable} items are to exist
   * @return the packages; of no use if {@code diagnostics} has errors
   */
  public static Packages resolve(
      List<List<FileSyntax>> folders, Set<String> features, Diagnostics diagnostics) {
    PackageGatherer gatherer = new PackageGatherer(diagnostics);
    List<PackageSyntax> packages =
        folders.stream().map(gatherer::gather).flatMap(List::stream).toList();
    return new Resolver(packages, features, diagnostics).run();
  }

  private Packages run() {
    List<Entry<InterfaceDecl>> interfaceOrder =
        DependencyOrder.of(catalogue.interfaces(), needs::ofInterface, this::reportCycle);
    interfaceOrder.forEach(interfaces::resolve);
    List<Entry<WorldDecl>> worldOrder =
        DependencyOrder.of(catalogue.worlds(), needs::ofWorld, this::reportCycle);
    worldOrder.forEach(worlds::resolve);
    catalogue.checkFileUses();
    if (!cycles) {
      PackageCycles.refuse(catalogue, needs, diagnostics);
    }
    return new Packages(catalogue.packages().stream().map(this::resolved).toList());
  }

  private WitPackage resolved(PackageSyntax syntax) {
    return new WitPackage(
        syntax.name(),
        syntax.docs(),
        catalogue.interfaces().stream()
            .filter(e -> e.owner().equals(syntax.name()))
            .flatMap(e -> interfaces.find(e.name()).stream())
            .toList(),
        catalogue.worlds().stream()
            .filter(e -> e.owner().equals(syntax.name()))
            .flatMap(e -> worlds.find(e.name()).stream())
            .toList());
  }

  private void reportCycle(List<? extends Entry<?>> cycle, Span place) {
    cycles = true;
    Stream<? extends Entry<?>> closed = Stream.concat(cycle.stream(), Stream.of(cycle.getFirst()));
    diagnostics.error(
        place,
        "`" + cycle.getFirst().name() + "` depends on itself",
        String.join(" → ", closed.map(e -> e.name().toString()).toList()));
  }
}
