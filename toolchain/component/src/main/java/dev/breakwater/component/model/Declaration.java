package dev.breakwater.component.model;

/** One entry of a component type or instance type. */
public sealed interface Declaration {

  /** The index space that this declaration adds to. */
  default Sort declares() {
    return switch (this) {
      case CoreType type -> Sort.CORE_TYPE;
      case Type type -> Sort.TYPE;
      case OfAlias(Alias alias) -> alias.sort();
      case Import(var name, ExternType type, var attributes) -> type.sort();
      case Export(var name, ExternType type, var attributes) -> type.sort();
    };
  }

  /** How many entries it adds: one, but for core types that are defined at once. */
  default int entries() {
    return this instanceof CoreType(CoreTypeDef type) ? type.size() : 1;
  }

  /** A core type, local to the type it stands in. */
  record CoreType(CoreTypeDef type) implements Declaration {}

  /** A type, local to the type it stands in. */
  record Type(TypeDef type) implements Declaration {}

  /** A type from an enclosing place, or of an instance declared before. */
  record OfAlias(Alias alias) implements Declaration {}

  /** Something asked for; in component types only. */
  record Import(String name, ExternType type, NameAttributes attributes) implements Declaration {
    /** An import with nothing beside its name. */
    public Import(String name, ExternType type) {
      this(name, type, NameAttributes.NONE);
    }
  }

  /** Something given. */
  record Export(String name, ExternType type, NameAttributes attributes) implements Declaration {
    /** An export with nothing beside its name. */
    public Export(String name, ExternType type) {
      this(name, type, NameAttributes.NONE);
    }
  }
}
