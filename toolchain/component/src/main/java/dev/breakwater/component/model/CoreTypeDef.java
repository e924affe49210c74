package dev.breakwater.component.model;

import java.util.List;
import java.util.stream.Collectors;

/** A type of core WebAssembly as a component can define it. */
public sealed interface CoreTypeDef {

  /** The type of a core function. */
  record Func(List<CoreValueType> params, List<CoreValueType> results) implements CoreTypeDef {
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

  /** The type of a core module. */
  record Module(List<ModuleDeclaration> declarations) implements CoreTypeDef {
    public Module {
      declarations = List.copyOf(declarations);
    }
  }

  /** One entry of a module type. */
  sealed interface ModuleDeclaration {
    /** A function type, local to the module type. */
    record Type(CoreTypeDef.Func type) implements ModuleDeclaration {}

    /** A core type of an enclosing place. */
    record Outer(int levels, Index.CoreType type) implements ModuleDeclaration {}

    /** Something asked for. */
    record Import(String module, String name, CoreExternType type) implements ModuleDeclaration {}

    /** Something given. */
    record Export(String name, CoreExternType type) implements ModuleDeclaration {}
  }
}
