package dev.breakwater.wit.resolve;

import dev.breakwater.wit.model.PackageName;
import dev.breakwater.wit.source.Diagnostics;
import dev.breakwater.wit.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Refuses packages that need each other, even where their interfaces and worlds do not. */
final class PackageCycles {
  private final Diagnostics diagnostics;
  private final Map<PackageName, List<DependencyOrder.Edge<PackageName, Span>>> edges =
      new LinkedHashMap<>();

  private PackageCycles(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static void refuse(Catalogue catalogue, Needs needs, Diagnostics diagnostics) {
    PackageCycles run = new PackageCycles(diagnostics);
    catalogue.packages().forEach(p -> run.edges.put(p.name(), new ArrayList<>()));
    catalogue.interfaces().forEach(e -> run.add(e.owner(), needs.packagesOfInterface(e)));
    catalogue.worlds().forEach(e -> run.add(e.owner(), needs.packagesOfWorld(e)));
    DependencyOrder.of(
        run.edges.keySet(), name -> run.edges.getOrDefault(name, List.of()), run::report);
  }

  private void add(PackageName from, List<DependencyOrder.Edge<PackageName, Span>> added) {
    List<DependencyOrder.Edge<PackageName, Span>> others = edges.get(from);
    if (others != null) {
      added.stream().filter(edge -> !edge.target().equals(from)).forEach(others::add);
    }
  }

  private void report(List<PackageName> cycle, Span place) {
    Stream<PackageName> closed = Stream.concat(cycle.stream(), Stream.of(cycle.getFirst()));
    diagnostics.error(
        place,
        "package `" + cycle.getFirst() + "` depends on itself",
        String.join(" → ", closed.map(PackageName::toString).toList()));
  }
}
