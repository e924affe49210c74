package dev.breakwater.component.model;

/** A definition that stands for one made elsewhere. */
public sealed interface Alias {

  /** The index space that the alias adds to. */
  default Sort sort() {
    return switch (this) {
      case InstanceExport(Index.Instance instance, String name, Sort sort) -> sort;
      case CoreInstanceExport(Index.CoreInstance instance, String name, Sort sort) -> sort;
      case Outer(int levels, Index index) -> index.sort();
    };
  }

  /** The export {@code name} of an instance. */
  record InstanceExport(Index.Instance instance, String name, Sort sort) implements Alias {}

  /** The export {@code name} of a core instance. */
  record CoreInstanceExport(Index.CoreInstance instance, String name, Sort sort) implements Alias {}

  /**
   * A definition of an enclosing component or type.
   *
   * @param levels how far out: 0 is the place of the alias itself
   * @param index of sort {@link Sort#CORE_TYPE}, {@link Sort#CORE_MODULE}, {@link Sort#TYPE} or
   *     {@link Sort#COMPONENT}
   */
  record Outer(int levels, Index index) implements Alias {}
}
