package dev.breakwater.component.validate;

import dev.breakwater.component.model.Sort;

/** What is imported, exported, or handed over to an instantiation. */
sealed interface Entity {

  /** Its kind in words. */
  default String kind() {
    return sort().toString();
  }

  /** The index space that it stands in. */
  default Sort sort() {
    return switch (this) {
      case OfCoreModule module -> Sort.CORE_MODULE;
      case OfFunc func -> Sort.FUNC;
      case OfValue value -> Sort.VALUE;
      case OfInstance instance -> Sort.INSTANCE;
      case OfComponent component -> Sort.COMPONENT;
      case OfType type -> Sort.TYPE;
    };
  }

  /** What stands in the index space; a new one for each value. */
  default Object item() {
    return switch (this) {
      case OfCoreModule(ModuleType type) -> type;
      case OfFunc(Type.OfFunc type) -> type;
      case OfValue(Type.OfValue type) -> new UsableValue(type);
      case OfInstance(Type.OfInstance type) -> type;
      case OfComponent(Type.OfComponent type) -> type;
      case OfType(Type referenced, Type created) -> created;
    };
  }

  /** What it amounts to. */
  default TypeInfo info() {
    return switch (this) {
      case OfCoreModule module -> TypeInfo.ONE;
      case OfFunc(Type.OfFunc type) -> type.info();
      case OfValue(Type.OfValue type) -> type.info();
      case OfInstance(Type.OfInstance type) -> type.info();
      case OfComponent(Type.OfComponent type) -> type.info();
      case OfType(Type referenced, Type created) -> created.info();
    };
  }

  /** A core module. */
  record OfCoreModule(ModuleType type) implements Entity {}

  /** A function. */
  record OfFunc(Type.OfFunc type) implements Entity {}

  /** A value. */
  record OfValue(Type.OfValue type) implements Entity {}

  /** An instance. */
  record OfInstance(Type.OfInstance type) implements Entity {}

  /** A component. */
  record OfComponent(Type.OfComponent type) implements Entity {}

  /**
   * A type.
   *
   * @param referenced the type that it equals
   * @param created what it is known as from here on; itself for a type that begins here
   */
  record OfType(Type referenced, Type created) implements Entity {

    /** A type that begins here. */
    static OfType fresh(Type type) {
      return new OfType(type, type);
    }

    /** {@code type} under the name of an import or export. */
    static OfType named(Type type) {
      return new OfType(type, type.renamed());
    }
  }
}
