package dev.breakwater.component.model;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What a component can define as a type of core WebAssembly. Indices in it count the core types of
 * the place where it stands.
 */
public sealed interface CoreTypeDef {

  /** How many types it adds to its index space. */
  default int size() {
    return switch (this) {
      case Group group -> group.types().size();
      case Module module -> 1;
    };
  }

  /**
   * Types that are defined at once, and may refer to each other.
   *
   * @see <a href="https://webassembly.github.io/spec/core/syntax/types.html#recursive-types">Core
   *     spec, Recursive types</a>
   */
  sealed interface Group extends CoreTypeDef {
    /** The types, in order. */
    List<Single> types();
  }

  /** Several types that may refer to each other. */
  record Rec(List<Single> types) implements Group {
    public Rec {
      types = List.copyOf(types);
    }
  }

  /** One type. */
  sealed interface Single extends Group {
    /** Whether no other type can be a sub type of it. */
    boolean isFinal();

    /** The type that it is a sub type of. */
    OptionalInt supertype();

    /** What it is apart from that. */
    Composite composite();

    @Override
    default List<Single> types() {
      return List.of(this);
    }
  }

  /** A type that says whether it has sub types and a super type. */
  record Sub(boolean isFinal, OptionalInt supertype, Composite composite) implements Single {}

  /** A type that has neither sub types nor a super type, if it stands alone. */
  sealed interface Composite extends Single {
    @Override
    default boolean isFinal() {
      return true;
    }

    @Override
    default OptionalInt supertype() {
      return OptionalInt.empty();
    }

    @Override
    default Composite composite() {
      return this;
    }

    /** What it is apart from being shared. */
    default Composite unshared() {
      return this instanceof Shared(Composite type) ? type : this;
    }
  }

  /** The type of a core function. */
  record Func(List<CoreValueType> params, List<CoreValueType> results) implements Composite {
    public Func {
      params = List.copyOf(params);
      results = List.copyOf(results);
    }

    /** {@code (i32 i64) -> (i32)}. */
    @Override
    public String toString() {
      return list(params) + " -> " + list(results);
    }

    private static String list(List<CoreValueType> types) {
      return types.stream().map(CoreValueType::toString).collect(Collectors.joining(" ", "(", ")"));
    }
  }

  /** A structure with fields. */
  record Struct(List<Field> fields) implements Composite {
    public Struct {
      fields = List.copyOf(fields);
    }
  }

  /** An array of elements. */
  record Array(Field element) implements Composite {}

  /** The continuation of a function of type {@code function}. */
  record Continuation(int function) implements Composite {}

  /** A type, not shared itself, whose values several threads may use. */
  record Shared(Composite type) implements Composite {}

  /** A field of a structure, or the element of an array. */
  record Field(CoreStorageType type, boolean mutable) {
    /** {@code mut i8}. */
    @Override
    public String toString() {
      return (mutable ? "mut " : "") + type;
    }
  }

  /** The type of a core module. */
  record Module(List<ModuleDeclaration> declarations) implements CoreTypeDef {
    public Module {
      declarations = List.copyOf(declarations);
    }
  }

  /** One entry of a module type. */
  sealed interface ModuleDeclaration {
    /** Types that are local to the module type. */
    record Type(Group type) implements ModuleDeclaration {}

    /** A core type of an enclosing place. */
    record Outer(int levels, Index.CoreType type) implements ModuleDeclaration {}

    /** Something asked for. */
    record Import(String module, String name, CoreExternType type) implements ModuleDeclaration {}

    /** Something given. */
    record Export(String name, CoreExternType type) implements ModuleDeclaration {}
  }
}
