package dev.breakwater.component.model;

/** What an import or export is. */
public sealed interface ExternType {

  /** The index space that an import of this type adds to. */
  default Sort sort() {
    return switch (this) {
      case CoreModule module -> Sort.CORE_MODULE;
      case Func func -> Sort.FUNC;
      case Value value -> Sort.VALUE;
      case Instance instance -> Sort.INSTANCE;
      case Component component -> Sort.COMPONENT;
      case TypeEqual type -> Sort.TYPE;
      case SubResource type -> Sort.TYPE;
    };
  }

  /** A core module of the given module type. */
  record CoreModule(Index.CoreType type) implements ExternType {}

  /** A function of the given function type. */
  record Func(Index.Type type) implements ExternType {}

  /** A value of the given type. */
  record Value(ValueTypeRef type) implements ExternType {}

  /** An instance of the given instance type. */
  record Instance(Index.Type type) implements ExternType {}

  /** A component of the given component type. */
  record Component(Index.Type type) implements ExternType {}

  /** A type that equals the given one. */
  record TypeEqual(Index.Type type) implements ExternType {}

  /** Some resource type, unlike every other one. */
  record SubResource() implements ExternType {}
}
