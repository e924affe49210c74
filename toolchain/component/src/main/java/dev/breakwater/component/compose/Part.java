package dev.breakwater.component.compose;

import dev.breakwater.component.model.Component;
import dev.breakwater.component.world.WorldReader;
import dev.breakwater.wit.model.World;
import dev.breakwater.wit.model.WorldItem;
import java.util.List;
import java.util.Optional;

/**
 * One of the components that are put together.
 *
 * @param label how messages call it
 */
record Part(String label, Component component, World world) {
  static Part of(String label, Component component) {
    return new Part(label, component, WorldReader.read(component));
  }

  Optional<WorldItem> export(String externName) {
    return named(world.exports(), externName);
  }

  private static Optional<WorldItem> named(List<WorldItem> items, String externName) {
    return items.stream().filter(item -> item.externName().equals(externName)).findFirst();
  }
}
