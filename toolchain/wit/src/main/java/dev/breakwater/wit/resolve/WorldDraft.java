package dev.breakwater.wit.resolve;

import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
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

  /** Adds all that {@code world} imports and exports, under new names where asked for. */
  void include(World world, WorldItemDecl.Include include) {
    Map<String, Name> newNames = new HashMap<>();
    Names names = new Names("renaming", diagnostics);
    for (WorldItemDecl.Renaming renaming : include.renamings()) {
      if (names.take(renaming.from())) {
        newNames.put(renaming.from().text(), renaming.to());
      }
    }
    Span place = include.world().span();
    world.imports().forEach(item -> imports.include(renamed(item, newNames), place));
    world.exports().forEach(item -> exports.include(renamed(item, newNames), place));
    include.renamings().forEach(renaming -> refuseUnknown(renaming.from(), world));
  }

  private void refuseUnknown(Name name, World world) {
    List<String> known = new ArrayList<>();
    world.imports().forEach(item -> known.add(item.externName()));
    world.exports().forEach(item -> known.add(item.externName()));
    if (!known.contains(name.text())) {
      known.removeIf(k -> k.contains(":"));
      diagnostics.error(
          name.span(),
          "world `" + world.name() + "` neither imports nor exports " + name.quoted(),
          Suggestion.hint(
              name.text(), known, "only functions and interfaces with plain names can be renamed"));
    }
  }

  private WorldItem renamed(WorldItem item, Map<String, Name> newNames) {
    Name name = newNames.get(item.externName());
    if (name == null) {
      return item;
    }
    return switch (item) {
      case WorldItem.OfFunction(Function f) ->
          new WorldItem.OfFunction(
              new Function(name.text(), f.docs(), f.kind(), f.params(), f.result()));
      case WorldItem.OfInterface(Interface type) -> {
        diagnostics.error(
            name.span(),
            "a new name for an interface that a world declares in place is not supported yet",
            "declare `" + type.name() + "` outside of the world");
        yield item;
      }
    };
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
