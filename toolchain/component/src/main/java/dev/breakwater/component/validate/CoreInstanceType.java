package dev.breakwater.component.validate;

import dev.breakwater.component.binary.CoreModuleType;
import dev.breakwater.component.binary.CoreModuleType.Item;
import dev.breakwater.component.model.Sort;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a core instance gives; unknown for one of a module that cannot be read. */
record CoreInstanceType(Optional<Map<String, Item>> exports) {

  /** The instances of a module of type {@code module}. */
  static CoreInstanceType of(ModuleType module) {
    return new CoreInstanceType(module.known().map(CoreInstanceType::exports));
  }

  private static Map<String, Item> exports(CoreModuleType module) {
    Map<String, Item> exports = new HashMap<>();
    module.exports().forEach(e -> exports.put(e.name(), e.item()));
    return exports;
  }

  /** The export {@code name}, which is wanted as a {@code sort}. */
  Item export(String name, Sort sort) {
    if (exports.isEmpty()) {
      return new Item.Unknown(sort);
    }
    Item item = exports.get().get(name);
    if (item == null) {
      throw new RuleException("a core instance has no export \"" + name + "\"");
    }
    return item;
  }
}
