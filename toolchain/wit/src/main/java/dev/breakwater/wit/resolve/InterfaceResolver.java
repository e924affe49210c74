package dev.breakwater.wit.resolve;

import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.PackageName;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.source.Diagnostics;
import dev.breakwater.wit.syntax.FunctionDecl;
import dev.breakwater.wit.syntax.Gate;
import dev.breakwater.wit.syntax.InterfaceDecl;
import dev.breakwater.wit.syntax.InterfaceItem;
import dev.breakwater.wit.syntax.Name;
import dev.breakwater.wit.syntax.TypeBody;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resolves interfaces, one after the other, each behind those that it uses. */
final class InterfaceResolver {
  private final Catalogue catalogue;
  private final Gates gates;
  private final Diagnostics diagnostics;
  private final Measures measures = new Measures();
  private final Map<InterfaceName, Interface> resolved = new LinkedHashMap<>();
  private final Map<InterfaceName, Map<String, TypeDef>> types = new LinkedHashMap<>();

  InterfaceResolver(Catalogue catalogue, Gates gates, Diagnostics diagnostics) {
    this.catalogue = catalogue;
    this.gates = gates;
    this.diagnostics = diagnostics;
  }

  Measures measures() {
    return measures;
  }

  /** The interface of that name, if it is resolved by now. */
  Optional<Interface> find(InterfaceName name) {
    return Optional.ofNullable(resolved.get(name));
  }

  /** Resolves an interface of a package and keeps it for those behind it. */
  void resolve(Entry<InterfaceDecl> entry) {
    Interface type = resolve(entry.name(), entry.decl(), entry);
    resolved.put(entry.name(), type);
    Map<String, TypeDef> byName = new LinkedHashMap<>();
    type.types().forEach(t -> byName.put(t.name(), t));
    types.put(entry.name(), byName);
  }

  /** Resolves {@code decl}, whose names mean what they mean in {@code context}. */
  Interface resolve(InterfaceName name, InterfaceDecl decl, Entry<?> context) {
    List<InterfaceItem> items =
        decl.items().stream().filter(item -> isOpen(item, context.owner())).toList();
    TypeScope scope = new TypeScope(name, decl.complete(), measures, diagnostics);
    List<InterfaceItem> kept = declare(items, scope, context);
    List<TypeDef> allTypes = scope.types();
    Functions functions = new Functions(scope, measures, diagnostics);
    List<Function> allFunctions =
        kept.stream()
            .flatMap(item -> functionsOf(item, scope, functions, context).stream())
            .sorted(FunctionOrder.resourcesFirst(allTypes))
            .toList();
    return new Interface(
        name, decl.attributes().docs(), decl.attributes().stability(), allTypes, allFunctions);
  }

  private boolean isOpen(InterfaceItem item, PackageName owner) {
    boolean open = gates.isOpen(item.attributes().gate(), owner);
    if (!open && item instanceof InterfaceItem.Type type) {
      gates.refuseOpenParts(type, owner);
    }
    return open;
  }

  private List<InterfaceItem> declare(
      List<InterfaceItem> items, TypeScope scope, Entry<?> context) {
    Names names = new Names("type or function", diagnostics);
    List<InterfaceItem> kept = new ArrayList<>();
    for (InterfaceItem item : items) {
      switch (item) {
        case InterfaceItem.Use use -> use(use, scope, names, context);
        case InterfaceItem.Type type -> {
          if (names.take(type.name())) {
            scope.declare(type);
            kept.add(type);
          }
        }
        case InterfaceItem.Func func -> {
          if (names.take(func.decl().name())) {
            kept.add(func);
          }
        }
      }
    }
    return kept;
  }

  /** Brings the types that {@code use} names into {@code scope}. */
  void use(InterfaceItem.Use use, TypeScope scope, Names names, Entry<?> context) {
    Optional<Entry<InterfaceDecl>> from = catalogue.interfaceAt(use.from(), context);
    for (InterfaceItem.UsedName used : use.names()) {
      TypeDef target = from.map(f -> target(f, used.name())).orElse(StandIn.TYPE);
      if (names.take(used.local())) {
        scope.use(used.local(), use.attributes(), target);
      }
    }
  }

  private TypeDef target(Entry<InterfaceDecl> from, Name name) {
    Map<String, TypeDef> known = types.get(from.name());
    if (known == null) {
      return StandIn.TYPE; // part of a cycle, which is reported
    }
    TypeDef found = known.get(name.text());
    if (found != null) {
      return found;
    }
    if (from.decl().complete() && !isDeclared(from.decl(), name)) {
      diagnostics.error(
          name.span(),
          "interface `" + from.name() + "` has no type " + name.quoted(),
          Suggestion.hint(name.text(), known.keySet(), "only types can be used"));
    }
    return StandIn.TYPE;
  }

  /** Whether it is there but could not be resolved, which is reported. */
  private boolean isDeclared(InterfaceDecl decl, Name name) {
    return decl.items().stream()
        .anyMatch(item ->
            switch (item) {
              case InterfaceItem.Use use ->
                  use.names().stream().anyMatch(n -> n.local().text().equals(name.text()));
              case InterfaceItem.Type type ->
                  !(type.attributes().gate() instanceof Gate.Unstable)
                      && type.name().text().equals(name.text());
              case InterfaceItem.Func func -> false;
            });
  }

  private List<Function> functionsOf(
      InterfaceItem item, TypeScope scope, Functions functions, Entry<?> context) {
    return switch (item) {
      case InterfaceItem.Use use -> List.of();
      case InterfaceItem.Func func -> List.of(functions.freestanding(func.decl()));
      case InterfaceItem.Type type -> ofResource(type, scope, functions, context);
    };
  }

  /** The functions that {@code type} declares; none if it is no resource. */
  List<Function> ofResource(
      InterfaceItem.Type type, TypeScope scope, Functions functions, Entry<?> context) {
    return type.body() instanceof TypeBody.Resource(List<FunctionDecl> decls)
        ? functions.ofResource(
            scope.type(type.name()),
            decls.stream()
                .filter(d -> gates.isOpen(d.attributes().gate(), context.owner()))
                .toList())
        : List.of();
  }
}
