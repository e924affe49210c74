package dev.breakwater.wit.resolve;

import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.Note;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.World;
import dev.breakwater.wit.model.WorldItem;
import dev.breakwater.wit.source.Diagnostics;
import dev.breakwater.wit.source.Span;
import dev.breakwater.wit.syntax.Attributes;
import dev.breakwater.wit.syntax.FunctionDecl;
import dev.breakwater.wit.syntax.InterfaceDecl;
import dev.breakwater.wit.syntax.InterfaceItem;
import dev.breakwater.wit.syntax.ItemPath;
import dev.breakwater.wit.syntax.Name;
import dev.breakwater.wit.syntax.WorldDecl;
import dev.breakwater.wit.syntax.WorldItemDecl;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resolves worlds, one after the other, each behind those that it includes. */
final class WorldResolver {
  private final Catalogue catalogue;
  private final Gates gates;
  private final InterfaceResolver interfaces;
  private final Diagnostics diagnostics;
  private final Map<InterfaceName, World> resolved = new LinkedHashMap<>();

  WorldResolver(
      Catalogue catalogue, Gates gates, InterfaceResolver interfaces, Diagnostics diagnostics) {
    this.catalogue = catalogue;
    this.gates = gates;
    this.interfaces = interfaces;
    this.diagnostics = diagnostics;
  }

  /** The world of that name, if it is resolved by now. */
  Optional<World> find(InterfaceName name) {
    return Optional.ofNullable(resolved.get(name));
  }

  void resolve(Entry<WorldDecl> entry) {
    WorldDraft draft = new WorldDraft(diagnostics);
    List<WorldItemDecl> items =
        entry.decl().items().stream()
            .filter(item -> gates.isOpen(item.attributes().gate(), entry.owner()))
            .toList();
    TypeScope scope =
        new TypeScope(entry.name(), entry.decl().complete(), interfaces.measures(), diagnostics);
    types(items, scope, draft, entry);
    items.forEach(item -> own(item, scope, draft, entry));
    items.forEach(item -> included(item, draft, entry));
    resolved.put(entry.name(), WorldCompletion.complete(entry, draft, interfaces, diagnostics));
  }

  /** Adds the types of the world, each behind those that it names. */
  private void types(
      List<WorldItemDecl> items, TypeScope scope, WorldDraft draft, Entry<WorldDecl> entry) {
    Names names = new Names("type", diagnostics);
    Map<String, Span> places = new HashMap<>();
    for (WorldItemDecl item : items) {
      if (item instanceof WorldItemDecl.Use(InterfaceItem.Use use)) {
        interfaces.use(use, scope, names, entry);
        use.names().forEach(n -> places.putIfAbsent(n.local().text(), n.local().span()));
      } else if (item instanceof WorldItemDecl.Type(InterfaceItem.Type type)
          && names.take(type.name())) {
        scope.declare(type);
        places.putIfAbsent(type.name().text(), type.name().span());
      }
    }
    for (TypeDef type : scope.types()) {
      Span place = places.getOrDefault(type.name(), entry.decl().name().span());
      draft.imports().add(new WorldItem.OfType(type), place);
    }
  }

  private void own(WorldItemDecl item, TypeScope scope, WorldDraft draft, Entry<WorldDecl> entry) {
    switch (item) {
      case WorldItemDecl.Import(var attributes, var extern) ->
          item(extern, attributes, scope, entry)
              .ifPresent(i -> draft.imports().add(i, place(extern)));
      case WorldItemDecl.Export(var attributes, var extern) ->
          item(extern, attributes, scope, entry)
              .ifPresent(i -> draft.exports().add(i, place(extern)));
      case WorldItemDecl.Type(InterfaceItem.Type type) ->
          interfaces
              .ofResource(type, scope, functions(scope), entry)
              .forEach(f -> draft.imports().add(new WorldItem.OfFunction(f), type.name().span()));
      case WorldItemDecl.Use use -> {}
      case WorldItemDecl.Include include -> {}
    }
  }

  private Functions functions(TypeScope scope) {
    return new Functions(scope, interfaces.measures(), diagnostics);
  }

  private void included(WorldItemDecl item, WorldDraft draft, Entry<WorldDecl> entry) {
    if (item instanceof WorldItemDecl.Include include) {
      catalogue
          .worldAt(include.world(), entry)
          .flatMap(world -> find(world.name()))
          .ifPresent(world -> draft.include(world, include, entry.name()));
    }
  }

  private static Span place(WorldItemDecl.Extern extern) {
    return switch (extern) {
      case WorldItemDecl.Extern.Path(ItemPath path) -> path.span();
      case WorldItemDecl.Extern.Named(Name name, ItemPath path) -> name.span();
      case WorldItemDecl.Extern.Func(FunctionDecl decl) -> decl.name().span();
      case WorldItemDecl.Extern.Inline(InterfaceDecl decl) -> decl.name().span();
    };
  }

  private Optional<WorldItem> item(
      WorldItemDecl.Extern extern, Attributes attributes, TypeScope scope, Entry<WorldDecl> entry) {
    Note note = new Note(attributes.docs(), attributes.stability(), attributes.externalName());
    return switch (extern) {
      case WorldItemDecl.Extern.Path(ItemPath path) ->
          named(path, entry).map(type -> new WorldItem.OfInterface(type, note));
      case WorldItemDecl.Extern.Named(Name name, ItemPath path) ->
          named(path, entry).map(type -> new WorldItem.OfNamedInterface(name.text(), type, note));
      case WorldItemDecl.Extern.Func(FunctionDecl decl) ->
          Optional.of(new WorldItem.OfFunction(function(decl, note, scope)));
      case WorldItemDecl.Extern.Inline(InterfaceDecl decl) ->
          Optional.of(
              new WorldItem.OfInterface(
                  inline(decl, note, entry), Note.NONE.externallyNamed(note.externalId())));
    };
  }

  private Optional<Interface> named(ItemPath path, Entry<WorldDecl> entry) {
    return catalogue.interfaceAt(path, entry).flatMap(found -> interfaces.find(found.name()));
  }

  private Function function(FunctionDecl decl, Note note, TypeScope scope) {
    Function function = functions(scope).freestanding(decl);
    return new Function(
        function.name(),
        note.docs(),
        note.stability(),
        function.kind(),
        function.params(),
        function.result(),
        function.isAsync(),
        note.externalId());
  }

  private Interface inline(InterfaceDecl decl, Note note, Entry<WorldDecl> entry) {
    InterfaceName name = new InterfaceName(Optional.empty(), decl.name().text());
    Interface type = interfaces.resolve(name, decl, entry);
    return new Interface(name, note.docs(), note.stability(), type.types(), type.functions());
  }
}
