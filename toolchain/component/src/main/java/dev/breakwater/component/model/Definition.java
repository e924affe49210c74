package dev.breakwater.component.model;

import java.util.List;
import java.util.Optional;

/** One entry of a component. */
public sealed interface Definition {

  /** The index space that this definition adds to; empty if it adds to none. */
  default Optional<Sort> defines() {
    return switch (this) {
      case CoreModule module -> Optional.of(Sort.CORE_MODULE);
      case CoreInstance instance -> Optional.of(Sort.CORE_INSTANCE);
      case CoreType type -> Optional.of(Sort.CORE_TYPE);
      case NestedComponent component -> Optional.of(Sort.COMPONENT);
      case Instance instance -> Optional.of(Sort.INSTANCE);
      case OfAlias(Alias alias) -> Optional.of(alias.sort());
      case Type type -> Optional.of(Sort.TYPE);
      case OfCanon(Canon canon) -> Optional.of(canon.sort());
      case Import(var name, ExternType type, var attributes) -> Optional.of(type.sort());
      case Export export -> Optional.of(export.index().sort());
      case Start start -> Optional.of(Sort.VALUE);
      case Custom custom -> Optional.empty();
    };
  }

  /**
   * How many entries it adds to the index space: one, but for core types that are defined at once
   * and for values that a start function gives.
   */
  default int entries() {
    if (this instanceof CoreType(CoreTypeDef type)) {
      return type.size();
    }
    return this instanceof Start start ? start.results() : 1;
  }

  /** A core module, as its own binary. */
  record CoreModule(Bytes binary) implements Definition {}

  /** An instance made from a core module or from core definitions. */
  record CoreInstance(CoreInstanceExpr expr) implements Definition {}

  /** A type of core WebAssembly. */
  record CoreType(CoreTypeDef type) implements Definition {}

  /** A component inside this one. */
  record NestedComponent(Component component) implements Definition {}

  /** An instance made from a component or from definitions. */
  record Instance(InstanceExpr expr) implements Definition {}

  /** A definition taken from an instance or from an enclosing component. */
  record OfAlias(Alias alias) implements Definition {}

  /** A type of the component model. */
  record Type(TypeDef type) implements Definition {}

  /** A function made by the canonical ABI. */
  record OfCanon(Canon canon) implements Definition {}

  /** What the component asks for under {@code name}. */
  record Import(String name, ExternType type, NameAttributes attributes) implements Definition {
    /** An import with nothing beside its name. */
    public Import(String name, ExternType type) {
      this(name, type, NameAttributes.NONE);
    }
  }

  /**
   * What the component gives under {@code name}. It is also a new definition of the same sort.
   *
   * @param type the type given to it, where it is not that of the definition
   */
  record Export(String name, Index index, Optional<ExternType> type, NameAttributes attributes)
      implements Definition {
    /** An export with nothing beside its name. */
    public Export(String name, Index index, Optional<ExternType> type) {
      this(name, index, type, NameAttributes.NONE);
    }
  }

  /** A function to call while the component is instantiated. */
  record Start(Index.Func function, List<Index.Value> arguments, int results)
      implements Definition {
    public Start {
      arguments = List.copyOf(arguments);
    }
  }

  /** A section that changes nothing at run time. */
  record Custom(String name, Bytes content) implements Definition {}

  /**
   * An instance, a function, … that an instantiation hands over, by the name of the import, or that
   * a bundle exports.
   */
  record Argument(String name, Index index, NameAttributes attributes) {
    /** One with nothing beside its name, as instantiations have it. */
    public Argument(String name, Index index) {
      this(name, index, NameAttributes.NONE);
    }
  }

  /** The definition of a core instance. */
  sealed interface CoreInstanceExpr {
    /** Instantiates {@code module}; each instance serves the imports of one module name. */
    record Instantiate(Index.CoreModule module, List<CoreArgument> arguments)
        implements CoreInstanceExpr {
      public Instantiate {
        arguments = List.copyOf(arguments);
      }
    }

    /** Bundles core definitions under names. */
    record Bundle(List<Argument> exports) implements CoreInstanceExpr {
      public Bundle {
        exports = List.copyOf(exports);
      }
    }
  }

  /** The instance that serves the imports from {@code module}. */
  record CoreArgument(String module, Index.CoreInstance instance) {}

  /** The definition of an instance. */
  sealed interface InstanceExpr {
    /** Instantiates {@code component}. */
    record Instantiate(Index.Component component, List<Argument> arguments)
        implements InstanceExpr {
      public Instantiate {
        arguments = List.copyOf(arguments);
      }
    }

    /** Bundles definitions under names. */
    record Bundle(List<Argument> exports) implements InstanceExpr {
      public Bundle {
        exports = List.copyOf(exports);
      }
    }
  }
}
