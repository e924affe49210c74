package dev.breakwater.wit.resolve;

import dev.breakwater.wit.model.PackageName;
import dev.breakwater.wit.source.Span;
import dev.breakwater.wit.syntax.Declaration;
import dev.breakwater.wit.syntax.InterfaceDecl;
import dev.breakwater.wit.syntax.InterfaceItem;
import dev.breakwater.wit.syntax.WorldDecl;
import dev.breakwater.wit.syntax.WorldItemDecl;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must be resolved before what. */
final class Needs {
  private final Catalogue catalogue;
  private final Gates gates;

  Needs(Catalogue catalogue, Gates gates) {
    this.catalogue = catalogue;
    this.gates = gates;
  }

  /** The interfaces whose types {@code entry} uses. */
  List<DependencyOrder.Edge<Entry<InterfaceDecl>, Span>> ofInterface(Entry<InterfaceDecl> entry) {
    return uses(entry.decl(), entry).toList();
  }

  private Stream<DependencyOrder.Edge<Entry<InterfaceDecl>, Span>> uses(
      InterfaceDecl decl, Entry<?> context) {
    return decl.items().stream()
        .filter(item -> gates.isOpen(item.attributes().gate(), context.owner()))
        .filter(InterfaceItem.Use.class::isInstance)
        .flatMap(item -> used((InterfaceItem.Use) item, context));
  }

  private Stream<DependencyOrder.Edge<Entry<InterfaceDecl>, Span>> used(
      InterfaceItem.Use use, Entry<?> context) {
    return edge(catalogue.interfaceAt(use.from(), context), use.from().span());
  }

  /** The worlds that {@code entry} includes. */
  List<DependencyOrder.Edge<Entry<WorldDecl>, Span>> ofWorld(Entry<WorldDecl> entry) {
    return openItems(entry)
        .filter(WorldItemDecl.Include.class::isInstance)
        .map(item -> ((WorldItemDecl.Include) item).world())
        .flatMap(path -> edge(catalogue.worldAt(path, entry), path.span()))
        .toList();
  }

  /** The packages that {@code entry} names something of, its own among them. */
  List<DependencyOrder.Edge<PackageName, Span>> packagesOfWorld(Entry<WorldDecl> entry) {
    return openItems(entry)
        .flatMap(item ->
            switch (item) {
              case WorldItemDecl.Import(var attributes, var extern) -> owners(extern, entry);
              case WorldItemDecl.Export(var attributes, var extern) -> owners(extern, entry);
              case WorldItemDecl.Include(var attributes, var path, var renamings) ->
                  owner(catalogue.worldAt(path, entry), path.span());
              case WorldItemDecl.Use(var use) -> used(use, entry).map(Needs::toOwner);
              case WorldItemDecl.Type type -> Stream.empty();
            })
        .toList();
  }

  /** The packages that {@code entry} uses something of, its own among them. */
  List<DependencyOrder.Edge<PackageName, Span>> packagesOfInterface(Entry<InterfaceDecl> entry) {
    return uses(entry.decl(), entry).map(Needs::toOwner).toList();
  }

  private Stream<DependencyOrder.Edge<PackageName, Span>> owners(
      WorldItemDecl.Extern extern, Entry<?> context) {
    return switch (extern) {
      case WorldItemDecl.Extern.Path(var path) ->
          owner(catalogue.interfaceAt(path, context), path.span());
      case WorldItemDecl.Extern.Named(var name, var path) ->
          owner(catalogue.interfaceAt(path, context), path.span());
      case WorldItemDecl.Extern.Inline(var decl) -> uses(decl, context).map(Needs::toOwner);
      case WorldItemDecl.Extern.Func func -> Stream.empty();
    };
  }

  private Stream<WorldItemDecl> openItems(Entry<WorldDecl> entry) {
    return entry.decl().items().stream()
        .filter(item -> gates.isOpen(item.attributes().gate(), entry.owner()));
  }

  private static <D extends Declaration> Stream<DependencyOrder.Edge<PackageName, Span>> owner(
      Optional<Entry<D>> target, Span place) {
    return edge(target, place).map(Needs::toOwner);
  }

  private static <D extends Declaration> Stream<DependencyOrder.Edge<Entry<D>, Span>> edge(
      Optional<Entry<D>> target, Span place) {
    return target.map(entry -> new DependencyOrder.Edge<>(entry, place)).stream();
  }

  private static <D extends Declaration> DependencyOrder.Edge<PackageName, Span> toOwner(
      DependencyOrder.Edge<Entry<D>, Span> edge) {
    return new DependencyOrder.Edge<>(edge.target().owner(), edge.place());
  }
}
