package dev.breakwater.component.compose;

import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.model.NameAttributes;
import dev.breakwater.component.world.WorldReader;
import dev.breakwater.wit.model.World;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of the components that are put together.
 *
 * @param label how messages call it
 */
record Part(String label, Component component, World world) {
  static Part of(String label, Component component) {
    return new Part(label, component, WorldReader.readInPlace(component));
  }

  /** What stands beside the names of its imports. */
  Map<String, NameAttributes> attributes() {
    return component.imports().stream()
        .collect(Collectors.toMap(Definition.Import::name, Definition.Import::attributes));
  }

  /** What serves an import of that name: the export of its version, else one on its track. */
  Optional<Provider> provider(String externName) {
    return Stream.<Predicate<String>>of(
            externName::equals, name -> Track.isShared(name, externName))
        .flatMap(fits -> world.exports().stream().filter(item -> fits.test(item.externName())))
        .findFirst()
        .map(export -> new Provider(this, export));
  }
}
