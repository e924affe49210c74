package dev.breakwater.wit.resolve;

import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.Transplant;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.World;
import dev.breakwater.wit.model.WorldItem;
import dev.breakwater.wit.source.Diagnostics;
import dev.breakwater.wit.source.Span;
import dev.breakwater.wit.syntax.Name;
import dev.breakwater.wit.syntax.WorldItemDecl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a world names itself and includes, before what that needs is added. */
final class WorldDraft {
  private final Diagnostics diagnostics;
  private final Side imports = new Side("imported");
  private final Side exports = new Side("exported");

  WorldDraft(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Side imports() {
    return imports;
  }

  Side exports() {
    return exports;
  }

  /**
   * Adds all that {@code world} imports and exports, under new names where asked for.
   *
   * @param owner the world that includes it, whose types its types become
   */
  void include(World world, WorldItemDecl.Include include, InterfaceName owner) {
    Map<String, Name> newNames = new HashMap<>();
    Names names = new Names("renaming", diagnostics);
    for (WorldItemDecl.Renaming renaming : include.renamings()) {
      if (names.take(renaming.from())) {
        newNames.put(renaming.from().text(), renaming.to());
      }
    }
    Span place = include.world().span();
    Map<String, String> texts = new HashMap<>();
    newNames.forEach((from, to) -> texts.put(from, to.text()));
    Transplant types =
        new Transplant(
            Map.of(InterfaceName.of(world.owner(), world.name()), owner),
            texts,
            owner.owner().equals(Optional.of(world.owner())));
    world.imports().forEach(item -> imports.include(renamed(item, texts, types), place));
    world.exports().forEach(item -> exports.include(renamed(item, texts, types), place));
    include.renamings().forEach(renaming -> refuseUnknown(renaming.from(), world));
  }

  private void refuseUnknown(Name name, World world) {
    List<String> known = new ArrayList<>();
    world.imports().forEach(item -> known.add(item.externName()));
    world.exports().forEach(item -> known.add(item.externName()));
    if (!known.contains(name.text())) {
      known.removeIf(k -> k.contains(":") || k.contains("["));
      diagnostics.error(
          name.span(),
          "world `" + world.name() + "` neither imports nor exports " + name.quoted(),
          Suggestion.hint(name.text(), known, "only what has a plain name can be renamed"));
    }
  }

  private static WorldItem renamed(WorldItem item, Map<String, String> newNames, Transplant types) {
    String name = newNames.getOrDefault(item.externName(), item.externName());
    return switch (item) {
      case WorldItem.OfType(TypeDef type) -> new WorldItem.OfType(types.type(type));
      case WorldItem.OfFunction(Function f) -> new WorldItem.OfFunction(named(name, types, f));
      case WorldItem.OfNamedInterface(String label, Interface type, var note) ->
          new WorldItem.OfNamedInterface(name, type, types.note(note));
      case WorldItem.OfInterface(Interface type, var note) -> {
        InterfaceName renamed = new InterfaceName(Optional.empty(), name);
        boolean inPlace = type.name().owner().isEmpty();
        yield inPlace
            ? new WorldItem.OfInterface(types.renamed(type, renamed), types.note(note))
            : new WorldItem.OfInterface(type, types.note(note));
      }
    };
  }

  private static Function named(String name, Transplant types, Function function) {
    Function f = types.function(function);
    return f.resource().isPresent() ? f : f.named(name);
  }

  /** The imports or the exports. */
  final class Side {
    private final String verb;
    private final Map<String, WorldItem> items = new LinkedHashMap<>();
    private final Map<String, Span> places = new HashMap<>();

    private Side(String verb) {
      this.verb = verb;
    }

    List<WorldItem> items() {
      return List.copyOf(items.values());
    }

    /** Adds what the world itself names. */
    void add(WorldItem item, Span place) {
      put(item, place)
          .ifPresent(first ->
              diagnostics.error(
                  place,
                  "`" + item.externName() + "` is " + verb + " twice",
                  "the first time is at " + first));
    }

    /** Adds what an included world brings; the same interface once more changes nothing. */
    private void include(WorldItem item, Span place) {
      String name = item.externName();
      Optional<Span> first = put(item, place);
      if (!name.contains("/")) {
        first.ifPresent(f ->
            diagnostics.error(
                place,
                "`" + name + "` of this world is " + verb + " already",
                "the first time is at " + f + "; rename it: `with { " + name + " as … }`"));
      }
    }

    /** The place of the item that has the name of {@code item} already, which then stays. */
    private Optional<Span> put(WorldItem item, Span place) {
      String key = item.externName().toLowerCase(Locale.ROOT);
      Optional<Span> first = Optional.ofNullable(places.putIfAbsent(key, place));
      if (first.isEmpty()) {
        items.put(item.externName(), item);
      }
      return first;
    }
  }
}
