package dev.breakwater.component.model;

import java.util.List;

/**
 * A component: its definitions in the order of the binary. A definition refers only to earlier ones
 * of the same component or, by an alias, of enclosing ones.
 */
public record Component(List<Definition> definitions) {
  public Component {
    definitions = List.copyOf(definitions);
  }

  /** The imports, in order. */
  public List<Definition.Import> imports() {
    return all(Definition.Import.class);
  }

  /** The exports, in order. */
  public List<Definition.Export> exports() {
    return all(Definition.Export.class);
  }

  private <T extends Definition> List<T> all(Class<T> kind) {
    return definitions.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
