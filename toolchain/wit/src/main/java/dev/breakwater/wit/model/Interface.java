package dev.breakwater.wit.model;

import java.util.List;

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

  /** An interface of which it is not known since when it is there. */
  public Interface(InterfaceName name, String docs, List<TypeDef> types, List<Function> functions) {
    this(name, docs, Stability.UNKNOWN, types, functions);
  }
}
