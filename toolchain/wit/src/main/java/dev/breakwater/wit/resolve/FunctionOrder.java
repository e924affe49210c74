package dev.breakwater.wit.resolve;

import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.TypeDef;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which functions stand in the model, which the text of a world keeps too. */
final class FunctionOrder {
  private FunctionOrder() {}

  /** Functions of resources in the order of {@code types}, then the others; else as declared. */
  static Comparator<Function> resourcesFirst(List<TypeDef> types) {
    Map<String, Integer> rank = new HashMap<>();
    types.forEach(type -> rank.put(type.name(), rank.size()));
    return Comparator.comparingInt(
        f -> f.resource().map(r -> rank.getOrDefault(r.name(), types.size())).orElse(types.size()));
  }
}
