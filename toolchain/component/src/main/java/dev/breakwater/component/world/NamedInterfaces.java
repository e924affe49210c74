package dev.breakwater.component.world;

import dev.breakwater.component.model.NameAttributes;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.Note;
import dev.breakwater.wit.model.Transplant;
import dev.breakwater.wit.model.World;
import dev.breakwater.wit.model.WorldItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Interfaces under names of a world's own. Each is one of its own, with types of its own, as if the
 * world declared it in place; beside its name stands which interface it implements.
 */
public final class NamedInterfaces {
  private NamedInterfaces() {}

  /** {@code world} with all of them declared in place. */
  public static World inPlace(World world) {
    return new World(
        world.owner(),
        world.name(),
        world.docs(),
        world.stability(),
        inPlace(world.imports()),
        inPlace(world.exports()));
  }

  private static List<WorldItem> inPlace(List<WorldItem> items) {
    return items.stream()
        .map(item ->
            item instanceof WorldItem.OfNamedInterface named
                ? new WorldItem.OfInterface(
                    inPlace(named), Note.NONE.externallyNamed(named.note().externalId()))
                : item)
        .toList();
  }

  static Interface inPlace(WorldItem.OfNamedInterface named) {
    return new Transplant(Map.of(named.type().name(), name(named)), Map.of(), true)
        .type(named.type());
  }

  private static InterfaceName name(WorldItem.OfNamedInterface named) {
    return new InterfaceName(Optional.empty(), named.label());
  }

  static NameAttributes attributes(WorldItem.OfNamedInterface named) {
    return new NameAttributes(
        Optional.of(named.type().name().toString()), Optional.empty(), named.note().externalId());
  }

  /** What stands beside the names of {@code items}, as far as it is something. */
  public static Map<String, NameAttributes> attributes(List<WorldItem> items) {
    Map<String, NameAttributes> attributes = new HashMap<>();
    for (WorldItem item : items) {
      switch (item) {
        case WorldItem.OfNamedInterface named -> attributes.put(named.label(), attributes(named));
        case WorldItem.OfInterface(Interface type, Note note) ->
            put(attributes, item, note.externalId());
        case WorldItem.OfFunction(var function) -> put(attributes, item, function.externalId());
        case WorldItem.OfType(var type) -> put(attributes, item, type.externalId());
      }
    }
    return attributes;
  }

  private static void put(
      Map<String, NameAttributes> attributes, WorldItem item, Optional<String> externalId) {
    if (externalId.isPresent()) {
      attributes.put(item.externName(), NameAttributes.externalId(externalId));
    }
  }
}
