package dev.breakwater.component.world;

import dev.breakwater.component.model.NameAttributes;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.Note;
import dev.breakwater.wit.model.WorldItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands beside the names of imports and exports. Beside one of a world's own for an interface
 * it is which interface that implements.
 */
public final class NameNotes {
  private NameNotes() {}

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
