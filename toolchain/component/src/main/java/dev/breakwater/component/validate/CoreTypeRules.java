package dev.breakwater.component.validate;

import dev.breakwater.component.binary.CoreModuleType;
import dev.breakwater.component.binary.CoreModuleType.Item;
import dev.breakwater.component.model.CoreExternType;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.CoreTypeDef.ModuleDeclaration;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of core types, and of what core modules ask for and give. */
final class CoreTypeRules {
  private static final int BITS_OF_USUAL_PAGE = 16;

  /** The most that an unsigned number can be. */
  private static final long NO_LIMIT = -1;

  private final Space space;

  CoreTypeRules(Space space) {
    this.space = space;
  }

  /** Adds what {@code definition} defines. */
  void add(CoreTypeDef definition) {
    switch (definition) {
      case CoreTypeDef.Group group ->
          types()
              .define(group, space.size(Sort.CORE_TYPE), this::number)
              .forEach(number -> space.add(Sort.CORE_TYPE, new CoreTypeNumber(number)));
      case CoreTypeDef.Module(List<ModuleDeclaration> declarations) ->
          space.add(Sort.CORE_TYPE, new ModuleType(Optional.of(module(declarations))));
    }
  }

  private CanonicalTypes types() {
    return space.context().coreTypes();
  }

  private int number(int index) {
    return space.coreType(new Index.CoreType(index));
  }

  private CoreModuleType module(List<ModuleDeclaration> declarations) {
    List<Integer> numbers = new ArrayList<>();
    List<CoreModuleType.Import> imports = new ArrayList<>();
    List<CoreModuleType.Export> exports = new ArrayList<>();
    for (ModuleDeclaration declaration : declarations) {
      switch (declaration) {
        case ModuleDeclaration.Type(CoreTypeDef.Group group) ->
            numbers.addAll(types().define(group, numbers.size(), numbers::get));
        case ModuleDeclaration.Outer(int levels, Index.CoreType index) ->
            numbers.add(
                levels == 0
                    ? at(numbers, index.value())
                    : space.outward(levels - 1).coreType(index));
        case ModuleDeclaration.Import(String module, String name, CoreExternType type) ->
            imports.add(new CoreModuleType.Import(module, name, item(type, numbers)));
        case ModuleDeclaration.Export(String name, CoreExternType type) ->
            exports.add(new CoreModuleType.Export(name, item(type, numbers)));
      }
    }
    return check(new CoreModuleType(imports, exports));
  }

  private static int at(List<Integer> numbers, int index) {
    if (index < 0 || index >= numbers.size()) {
      throw new RuleException("no core type " + index + " in the module type");
    }
    return numbers.get(index);
  }

  private Item item(CoreExternType type, List<Integer> numbers) {
    return types().item(type, index -> at(numbers, index));
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
      check("table", limits, NO_LIMIT);
    } else if (item instanceof Item.Memory(CoreExternType.Memory memory)) {
      check(memory);
    } else if (item instanceof Item.Tag(Item.Func type) && !type.type().results().isEmpty()) {
      throw new RuleException("the type of a tag has results");
    }
  }

  private static void check(CoreExternType.Memory memory) {
    int pageBits = memory.pageBits();
    if (pageBits != 0 && pageBits != BITS_OF_USUAL_PAGE) {
      throw new RuleException("a memory has pages of 2^" + pageBits + " bytes");
    }
    CoreExternType.Limits limits = memory.limits();
    if (limits.isShared() && limits.maximum().isEmpty()) {
      throw new RuleException("a shared memory has no maximum");
    }
    int addressBits = limits.is64Bit() ? Long.SIZE : Integer.SIZE;
    check(
        "memory",
        limits,
        pageBits == 0 ? NO_LIMIT >>> (Long.SIZE - addressBits) : 1L << (addressBits - pageBits));
  }

  private static void check(String what, CoreExternType.Limits limits, long most) {
    long maximum = limits.maximum().orElse(limits.minimum());
    if (Long.compareUnsigned(limits.minimum(), maximum) > 0) {
      throw new RuleException("the minimum of a " + what + " is above its maximum");
    }
    if (Long.compareUnsigned(maximum, most) > 0) {
      throw new RuleException(
          "the size of a %s is %s, above %s"
              .formatted(what, Long.toUnsignedString(maximum), Long.toUnsignedString(most)));
    }
  }
}
