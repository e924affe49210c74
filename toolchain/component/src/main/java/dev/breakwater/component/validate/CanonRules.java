package dev.breakwater.component.validate;

import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.abi.TypeTooLargeException;
import dev.breakwater.component.binary.CoreModuleType.Item;
import dev.breakwater.component.model.Builtin;
import dev.breakwater.component.model.Canon;
import dev.breakwater.component.model.CoreExternType;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.CoreValueType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;
import java.util.List;
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
      case Canon.ResourceNew(Index.Type resource) ->
          add(List.of(representation(resource)), List.of(CoreValueType.I32));
      case Canon.ResourceRep(Index.Type resource) ->
          add(List.of(CoreValueType.I32), List.of(representation(resource)));
      case Canon.ResourceDrop(Index.Type resource) -> {
        space.resource(resource);
        add(new Item.Func(Signatures.HANDLE_TO_NOTHING));
      }
      case Builtin builtin -> add(new BuiltinRules(space, this).function(builtin));
    }
  }

  private void add(List<CoreValueType> params, List<CoreValueType> results) {
    add(new Item.Func(new CoreTypeDef.Func(params, results)));
  }

  private void add(Item.Func function) {
    space.add(Sort.CORE_FUNC, function);
  }

  private Item core(Index.CoreFunc function) {
    return space.at(function, Item.class, "core func");
  }

  private CoreValueType representation(Index.Type index) {
    return space
        .representation(space.resource(index))
        .orElseThrow(
            () -> new RuleException(index + " is no resource that this component defines"));
  }

  private Type.OfFunc lift(Item core, Canon.Options options, Type.OfFunc type) {
    CoreValueType address = checkOptions(options);
    checkAsync(options, type);
    refuse(options.coreType(), "core-type");
    if (options.isGc()) {
      if (core instanceof Item.Func(CoreTypeDef.Func actual, var number)) {
        objects(options).check(actual, type);
        checkCalledBack(options, actual);
      }
      return type;
    }
    CoreTypeDef.Func lifted = lifted(options, type, address);
    RuleException.within(
        "lift", () -> space.context().coreSubtyping().check(core, new Item.Func(lifted)));
    checkCalledBack(options, lifted);
    return type;
  }

  private CoreTypeDef.Func lifted(Canon.Options options, Type.OfFunc type, CoreValueType address) {
    FunctionAbi abi = abi(type);
    boolean usesMemory =
        options.isAsync() ? AsyncSignatures.liftedUsesMemory(abi) : abi.liftedUsesMemory();
    requireIf(usesMemory, options.memory(), "memory");
    requireIf(abi.liftedUsesRealloc(), options.realloc(), "realloc");
    FunctionAbi passed = abi(type, address);
    return options.isAsync()
        ? AsyncSignatures.lifted(passed, options.callback().isPresent(), address)
        : Signatures.lifted(passed, address);
  }

  private void checkCalledBack(Canon.Options options, CoreTypeDef.Func lifted) {
    options
        .postReturn()
        .ifPresent(f -> requireType("post-return", f, Signatures.postReturn(lifted)));
    options.callback().ifPresent(f -> requireType("callback", f, AsyncSignatures.CALLBACK));
  }

  private Item.Func lower(Type.OfFunc type, Canon.Options options) {
    CoreValueType address = checkLowered(options);
    checkAsync(options, type);
    if (options.isGc()) {
      return withObjects(options, type);
    }
    FunctionAbi abi = abi(type);
    requireIf(abi.loweredUsesRealloc(), options.realloc(), "realloc");
    boolean usesMemory =
        options.isAsync() ? AsyncSignatures.loweredUsesMemory(abi) : abi.loweredUsesMemory();
    requireIf(usesMemory, options.memory(), "memory");
    FunctionAbi passed = abi(type, address);
    return new Item.Func(
        options.isAsync()
            ? AsyncSignatures.lowered(passed, address)
            : Signatures.lowered(passed, address));
  }

  /** The function of the type that the options give, if it passes what {@code type} does. */
  Item.Func withObjects(Canon.Options options, Type.OfFunc type) {
    Item.Func declared =
        space.coreFunction(options.coreType().orElseThrow(IllegalStateException::new));
    objects(options).check(declared.type(), type);
    return declared;
  }

  private GcRules objects(Canon.Options options) {
    return new GcRules(space.context(), options.encoding());
  }

  private static void checkAsync(Canon.Options options, Type.OfFunc type) {
    if (options.isAsync() && !type.isAsync()) {
      throw new RuleException("the option async is for asynchronous function types only");
    }
  }

  /** Fails if an option is there that does not belong there. */
  static void refuse(Optional<? extends Index> option, String name) {
    if (option.isPresent()) {
      throw new RuleException("the option " + name + " is not allowed here");
    }
  }

  FunctionAbi abi(Type.OfFunc type) {
    return abi(type, CoreValueType.I32);
  }

  /** How a function is passed where addresses in memory are of type {@code address}. */
  FunctionAbi abi(Type.OfFunc type, CoreValueType address) {
    space.context().budget().steps(type.info().size());
    try {
      return FunctionAbi.of(AbiTypes.function(type, address.equals(CoreValueType.I64)));
    } catch (TypeTooLargeException e) {
      throw new RuleException(String.valueOf(e.getMessage()));
    }
  }

  /** Checks the options of a function for core code; gives the type of addresses in memory. */
  CoreValueType checkLowered(Canon.Options options) {
    CoreValueType address = checkOptions(options);
    refuse(options.postReturn(), "post-return");
    refuse(options.callback(), "callback");
    requireIf(options.isGc(), options.coreType(), "core-type");
    return address;
  }

  private CoreValueType checkOptions(Canon.Options options) {
    if (options.callback().isPresent() && !options.isAsync()) {
      throw new RuleException("the option callback needs the option async");
    }
    if (options.postReturn().isPresent() && options.isAsync()) {
      throw new RuleException("the options post-return and async exclude each other");
    }
    if (options.coreType().isPresent() && !options.isGc()) {
      throw new RuleException("the option core-type needs the option gc");
    }
    options.coreType().ifPresent(space::coreFunction);
    CoreValueType address = options.memory().map(this::checkMemory).orElse(CoreValueType.I32);
    options
        .realloc()
        .ifPresent(f -> {
          requireIf(true, options.memory(), "memory");
          requireType("realloc", f, Signatures.realloc(address));
        });
    return address;
  }

  /** The type of addresses in the memory {@code index}. */
  CoreValueType checkMemory(Index.CoreMemory index) {
    Item memory = space.at(index, Item.class, "core memory");
    if (!(memory instanceof Item.Memory(CoreExternType.Memory(var limits, var pageSize)))) {
      return CoreValueType.I32;
    }
    if (limits.isShared()) {
      throw new RuleException("shared memories are not supported here");
    }
    return limits.is64Bit() ? CoreValueType.I64 : CoreValueType.I32;
  }

  private void requireType(String option, Index.CoreFunc function, CoreTypeDef.Func type) {
    CoreSubtyping.requireSignature(option, core(function), type);
  }

  static void requireIf(boolean needed, Optional<? extends Index> option, String name) {
    if (needed && option.isEmpty()) {
      throw new RuleException("the option " + name + " is needed here");
    }
  }
}
