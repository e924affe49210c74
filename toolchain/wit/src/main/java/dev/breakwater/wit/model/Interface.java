package dev.breakwater.wit.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A resolved interface.
 *
 * @param docs the doc comment; empty if none
 * @param types in dependency order: a type stands after those it names; those brought in by {@code
 *     use} are aliases
 * @param functions those of resources, in the order of {@code types}, then the others in the order
 *     of the source
 */
public record Interface(
    InterfaceName name,
    String docs,
    Stability stability,
    List<TypeDef> types,
    List<Function> functions) {
  public Interface {
    types = List.copyOf(types);
    functions = List.copyOf(functions);
  }

  /** All that this and {@code other} know of one interface. */
  public Interface union(Interface other) {
    return new Interface(
        name,
        docs,
        stability,
        union(types, other.types, TypeDef::name),
        union(functions, other.functions, Function::externName));
  }

  private static <T> List<T> union(
      List<T> one, List<T> other, java.util.function.Function<T, String> name) {
    Map<String, T> all = new LinkedHashMap<>();
    one.forEach(part -> all.put(name.apply(part), part));
    other.forEach(part -> all.putIfAbsent(name.apply(part), part));
    return List.copyOf(all.values());
  }

  /** An interface of which it is not known since when it is there. */
  public Interface(InterfaceName name, String docs, List<TypeDef> types, List<Function> functions) {
    this(name, docs, Stability.UNKNOWN, types, functions);
  }
}
