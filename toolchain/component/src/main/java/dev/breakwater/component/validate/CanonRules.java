package dev.breakwater.component.validate;

import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.abi.TypeTooLargeException;
import dev.breakwater.component.binary.CoreModuleType.Item;
import dev.breakwater.component.model.Builtin;
import dev.breakwater.component.model.Canon;
import dev.breakwater.component.model.CoreExternType;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;
import java.util.Optional;

/**
 * The rules of canonical definitions.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#canonical-definitions">Canonical
 *     ABI, Canonical definitions</a>
 */
final class CanonRules {
  private final Space space;

  CanonRules(Space space) {
    this.space = space;
  }

  /** Adds the function that {@code canon} makes. */
  void add(Canon canon) {
    switch (canon) {
      case Canon.Lift(Index.CoreFunc function, Canon.Options options, Index.Type type) ->
          space.add(Sort.FUNC, lift(core(function), options, space.functionType(type)));
      case Canon.Lower(Index.Func function, Canon.Options options) ->
          add(lower(space.at(function, Type.OfFunc.class, "func"), options));
      case Canon.ResourceNew(Index.Type resource) -> {
        requireLocal(resource);
        add(Signatures.HANDLE_TO_HANDLE);
      }
      case Canon.ResourceRep(Index.Type resource) -> {
        requireLocal(resource);
        add(Signatures.HANDLE_TO_HANDLE);
      }
      case Canon.ResourceDrop(Index.Type resource) -> {
        space.resource(resource);
        add(Signatures.HANDLE_TO_NOTHING);
      }
      case Builtin builtin -> add(new BuiltinRules(space, this).signature(builtin));
    }
  }

  private void add(CoreTypeDef.Func type) {
    space.add(Sort.CORE_FUNC, new Item.Func(type));
  }

  private Item core(Index.CoreFunc function) {
    return space.at(function, Item.class, "core func");
  }

  private void requireLocal(Index.Type index) {
    if (!space.isLocal(space.resource(index))) {
      throw new RuleException(index + " is no resource that this component defines");
    }
  }

  private Type.OfFunc lift(Item core, Canon.Options options, Type.OfFunc type) {
    checkOptions(options);
    checkAsync(options, type);
    FunctionAbi abi = abi(type);
    CoreTypeDef.Func lifted;
    if (options.isAsync()) {
      lifted = AsyncSignatures.lifted(abi, options.callback().isPresent());
      requireIf(AsyncSignatures.liftedUsesMemory(abi), options.memory(), "memory");
    } else {
      lifted = Signatures.of(abi.lifted());
      requireIf(abi.liftedUsesMemory(), options.memory(), "memory");
    }
    requireIf(abi.liftedUsesRealloc(), options.realloc(), "realloc");
    RuleException.within("lift", () -> CoreSubtyping.check(core, new Item.Func(lifted)));
    options
        .postReturn()
        .ifPresent(f -> requireType("post-return", f, Signatures.postReturn(lifted)));
    options.callback().ifPresent(f -> requireType("callback", f, AsyncSignatures.CALLBACK));
    return type;
  }

  private CoreTypeDef.Func lower(Type.OfFunc type, Canon.Options options) {
    checkOptions(options);
    checkAsync(options, type);
    refuse(options.postReturn(), "post-return");
    refuse(options.callback(), "callback");
    FunctionAbi abi = abi(type);
    requireIf(abi.loweredUsesRealloc(), options.realloc(), "realloc");
    if (options.isAsync()) {
      requireIf(AsyncSignatures.loweredUsesMemory(abi), options.memory(), "memory");
      return AsyncSignatures.lowered(abi);
    }
    requireIf(abi.loweredUsesMemory(), options.memory(), "memory");
    return Signatures.of(abi.lowered());
  }

  private static void checkAsync(Canon.Options options, Type.OfFunc type) {
    if (options.isAsync() && !type.isAsync()) {
      throw new RuleException("the option async is for asynchronous function types only");
    }
  }

  /** Fails if an option is there that is for lifts only. */
  static void refuse(Optional<? extends Index> option, String name) {
    if (option.isPresent()) {
      throw new RuleException("the option " + name + " is not allowed here");
    }
  }

  FunctionAbi abi(Type.OfFunc type) {
    space.context().budget().steps(type.info().size());
    try {
      return FunctionAbi.of(AbiTypes.function(type));
    } catch (TypeTooLargeException e) {
      throw new RuleException(String.valueOf(e.getMessage()));
    }
  }

  void checkOptions(Canon.Options options) {
    if (options.callback().isPresent() && !options.isAsync()) {
      throw new RuleException("the option callback needs the option async");
    }
    if (options.postReturn().isPresent() && options.isAsync()) {
      throw new RuleException("the options post-return and async exclude each other");
    }
    options.memory().ifPresent(this::checkMemory);
    options
        .realloc()
        .ifPresent(f -> {
          requireIf(true, options.memory(), "memory");
          requireType("realloc", f, Signatures.REALLOC);
        });
  }

  void checkMemory(Index.CoreMemory index) {
    Item memory = space.at(index, Item.class, "core memory");
    if (memory instanceof Item.Memory(CoreExternType.Memory(var limits))) {
      if (limits.isShared() || limits.is64Bit()) {
        throw new RuleException("shared and 64-bit memories are not supported here");
      }
    }
  }

  private void requireType(String option, Index.CoreFunc function, CoreTypeDef.Func type) {
    RuleException.within(option, () -> CoreSubtyping.check(core(function), new Item.Func(type)));
  }

  static void requireIf(boolean needed, Optional<? extends Index> option, String name) {
    if (needed && option.isEmpty()) {
      throw new RuleException("the option " + name + " is needed here");
    }
  }
}
