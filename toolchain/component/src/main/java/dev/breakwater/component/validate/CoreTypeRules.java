package dev.breakwater.component.validate;

import dev.breakwater.component.binary.CoreModuleType;
import dev.breakwater.component.binary.CoreModuleType.Item;
import dev.breakwater.component.model.CoreExternType;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.CoreTypeDef.ModuleDeclaration;
import dev.breakwater.component.model.Index;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of core types, and of what core modules ask for and give. */
final class CoreTypeRules {
  private static final long MAX_PAGES = 1L << 16;
  private static final long MAX_PAGES_64_BIT = 1L << 48;

  private final Space space;

  CoreTypeRules(Space space) {
    this.space = space;
  }

  /** What {@code definition} adds to the index space: a function type or a module's type. */
  Object type(CoreTypeDef definition) {
    return switch (definition) {
      case CoreTypeDef.Func func -> func;
      case CoreTypeDef.Module(List<ModuleDeclaration> declarations) ->
          new ModuleType(Optional.of(module(declarations)));
    };
  }

  private CoreModuleType module(List<ModuleDeclaration> declarations) {
    List<CoreTypeDef.Func> types = new ArrayList<>();
    List<CoreModuleType.Import> imports = new ArrayList<>();
    List<CoreModuleType.Export> exports = new ArrayList<>();
    for (ModuleDeclaration declaration : declarations) {
      switch (declaration) {
        case ModuleDeclaration.Type(CoreTypeDef.Func type) -> types.add(type);
        case ModuleDeclaration.Outer(int levels, Index.CoreType index) ->
            types.add(levels == 0 ? at(types, index.value()) : outer(levels - 1, index));
        case ModuleDeclaration.Import(String module, String name, CoreExternType type) ->
            imports.add(new CoreModuleType.Import(module, name, item(type, types)));
        case ModuleDeclaration.Export(String name, CoreExternType type) ->
            exports.add(new CoreModuleType.Export(name, item(type, types)));
      }
    }
    return check(new CoreModuleType(imports, exports));
  }

  private CoreTypeDef.Func outer(int levels, Index.CoreType index) {
    return space.outward(levels).at(index, CoreTypeDef.Func.class, "core function type");
  }

  private static CoreTypeDef.Func at(List<CoreTypeDef.Func> types, int index) {
    if (index < 0 || index >= types.size()) {
      throw new RuleException("no core type " + index + " in the module type");
    }
    return types.get(index);
  }

  private static Item item(CoreExternType type, List<CoreTypeDef.Func> types) {
    if (type instanceof CoreExternType.Func(int index)) {
      at(types, index);
    }
    return Item.of(type, types);
  }

  /** {@code type}, if its names are distinct and its sizes possible. */
  static CoreModuleType check(CoreModuleType type) {
    Set<List<String>> imports = new HashSet<>();
    for (CoreModuleType.Import i : type.imports()) {
      if (!imports.add(List.of(i.module(), i.name()))) {
        throw new RuleException(
            "a core module imports \"%s\" \"%s\" twice".formatted(i.module(), i.name()));
      }
      check(i.item());
    }
    Set<String> exports = new HashSet<>();
    for (CoreModuleType.Export e : type.exports()) {
      if (!exports.add(e.name())) {
        throw new RuleException("a core module exports \"" + e.name() + "\" twice");
      }
      check(e.item());
    }
    return type;
  }

  private static void check(Item item) {
    if (item instanceof Item.Table(CoreExternType.Table(var element, var limits))) {
      check("table", limits, Long.MAX_VALUE);
    } else if (item instanceof Item.Memory(CoreExternType.Memory(var limits))) {
      check("memory", limits, limits.is64Bit() ? MAX_PAGES_64_BIT : MAX_PAGES);
    }
  }

  private static void check(String what, CoreExternType.Limits limits, long most) {
    long maximum = limits.maximum().orElse(limits.minimum());
    if (Long.compareUnsigned(limits.minimum(), maximum) > 0) {
      throw new RuleException("the minimum of a " + what + " is above its maximum");
    }
    if (Long.compareUnsigned(maximum, most) > 0) {
      throw new RuleException(
          "the size of a " + what + " is " + Long.toUnsignedString(maximum) + ", above " + most);
    }
  }
}
