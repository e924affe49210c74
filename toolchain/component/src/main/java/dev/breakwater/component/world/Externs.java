package dev.breakwater.component.world;

import dev.breakwater.component.model.NameAttributes;
import java.util.LinkedHashMap;
import java.util.Map;

/** Imports or exports by name, in order, each with what is said beside its name. */
record Externs(Map<String, Entity> entities, Map<String, NameAttributes> attributes) {

  static Externs empty() {
    return new Externs(new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  void put(String name, NameAttributes beside, Entity entity) {
    entities.put(name, entity);
    attributes.put(name, beside);
  }

  NameAttributes attributes(String name) {
    return attributes.getOrDefault(name, NameAttributes.NONE);
  }
}
