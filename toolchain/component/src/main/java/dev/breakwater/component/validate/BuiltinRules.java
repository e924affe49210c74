package dev.breakwater.component.validate;

import static dev.breakwater.component.model.CoreValueType.I32;
import static dev.breakwater.component.model.CoreValueType.I64;

import dev.breakwater.component.binary.CoreModuleType.Item;
import dev.breakwater.component.model.Builtin;
import dev.breakwater.component.model.Canon;
import dev.breakwater.component.model.CoreExternType;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.CoreValueType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.ValueTypeDef;
import dev.breakwater.component.model.ValueTypeRef;
import java.util.List;
import java.util.Optional;

/** The rules of built-in functions, and their core types. */
final class BuiltinRules {
  private static final int CONTEXT_SLOTS = 2;

  private final Space space;
  private final CanonRules canons;

  BuiltinRules(Space space, CanonRules canons) {
    this.space = space;
    this.canons = canons;
  }

  /** The function that {@code builtin} makes. */
  Item.Func function(Builtin builtin) {
    CoreTypeDef.Func type = signature(builtin);
    Optional<Item.Func> declared =
        options(builtin).flatMap(Canon.Options::coreType).map(space::coreFunction);
    if (declared.isPresent() && !declared.get().type().equals(type)) {
      throw new RuleException("core-type: wanted " + type + ", found " + declared.get().type());
    }
    return declared.orElseGet(() -> new Item.Func(type));
  }

  private static Optional<Canon.Options> options(Builtin builtin) {
    return switch (builtin) {
      case Builtin.TaskReturn(var result, Canon.Options options) -> Optional.of(options);
      case Builtin.ChannelCopy copy -> Optional.of(copy.options());
      case Builtin.ErrorContextNew(Canon.Options options) -> Optional.of(options);
      case Builtin.ErrorContextDebugMessage(Canon.Options options) -> Optional.of(options);
      case Builtin.Plain plain -> Optional.empty();
      case Builtin.Switching switching -> Optional.empty();
      case Builtin.SubtaskCancel cancel -> Optional.empty();
      case Builtin.ContextGet context -> Optional.empty();
      case Builtin.ContextSet context -> Optional.empty();
      case Builtin.WaitableSet set -> Optional.empty();
      case Builtin.ChannelNew channel -> Optional.empty();
      case Builtin.ChannelCancel channel -> Optional.empty();
      case Builtin.ChannelDrop channel -> Optional.empty();
      case Builtin.ThreadNewIndirect thread -> Optional.empty();
    };
  }

  private CoreTypeDef.Func signature(Builtin builtin) {
    return switch (builtin) {
      case Builtin.Plain(Builtin.Operation operation) -> plain(operation);
      case Builtin.Switching(Builtin.Switch to, boolean cancellable) -> switching(to);
      case Builtin.TaskReturn(Optional<ValueTypeRef> result, Canon.Options options) ->
          taskReturn(result, options);
      case Builtin.SubtaskCancel cancel -> type(List.of(I32), I32);
      case Builtin.ContextGet(CoreValueType type, int slot) -> {
        checkContext(type, slot);
        yield type(List.of(), type);
      }
      case Builtin.ContextSet(CoreValueType type, int slot) -> {
        checkContext(type, slot);
        yield type(List.of(type));
      }
      case Builtin.WaitableSet(var waiting, boolean cancellable, Index.CoreMemory memory) ->
          type(List.of(I32, canons.checkMemory(memory)), I32);
      case Builtin.ChannelNew(Builtin.Channel channel, Index.Type type) -> {
        carried(channel, type);
        yield type(List.of(), I64);
      }
      case Builtin.ChannelCopy copy -> copy(copy);
      case Builtin.ChannelCancel(var channel, var direction, Index.Type type, boolean isAsync) -> {
        carried(channel, type);
        yield type(List.of(I32), I32);
      }
      case Builtin.ChannelDrop(var channel, var direction, Index.Type type) -> {
        carried(channel, type);
        yield type(List.of(I32));
      }
      case Builtin.ErrorContextNew(Canon.Options options) -> {
        checkOfError(options);
        yield type(List.of(I32, I32), I32);
      }
      case Builtin.ErrorContextDebugMessage(Canon.Options options) -> {
        checkOfError(options);
        CanonRules.requireIf(true, options.realloc(), "realloc");
        yield type(List.of(I32, I32));
      }
      case Builtin.ThreadNewIndirect(Index.CoreType type, Index.CoreTable table) -> {
        checkTable(table);
        yield type(List.of(I32, started(type)), I32);
      }
    };
  }

  private static CoreTypeDef.Func type(List<CoreValueType> params, CoreValueType... results) {
    return new CoreTypeDef.Func(params, List.of(results));
  }

  private static CoreTypeDef.Func plain(Builtin.Operation operation) {
    return switch (operation) {
      case BACKPRESSURE_INC, BACKPRESSURE_DEC, TASK_CANCEL -> type(List.of());
      case SUBTASK_DROP, ERROR_CONTEXT_DROP, WAITABLE_SET_DROP, THREAD_RESUME_LATER ->
          type(List.of(I32));
      case WAITABLE_SET_NEW, THREAD_INDEX -> type(List.of(), I32);
      case WAITABLE_JOIN -> type(List.of(I32, I32));
    };
  }

  private static CoreTypeDef.Func switching(Builtin.Switch to) {
    return switch (to) {
      case YIELD, SUSPEND -> type(List.of(), I32);
      case SUSPEND_THEN_RESUME, YIELD_THEN_RESUME, SUSPEND_THEN_PROMOTE, YIELD_THEN_PROMOTE ->
          type(List.of(I32), I32);
    };
  }

  private CoreTypeDef.Func taskReturn(Optional<ValueTypeRef> result, Canon.Options options) {
    CoreValueType address = canons.checkLowered(options);
    refuseAsync(options);
    CanonRules.refuse(options.realloc(), "realloc");
    Optional<Type.OfValue> type = result.map(new ValueTypeRules(space)::reference);
    Type.OfFunc taking =
        new Type.OfFunc(
            type.stream().map(t -> new Type.Param("result", t)).toList(),
            Optional.empty(),
            false,
            type.map(Type::info).orElse(TypeInfo.ONE));
    if (options.isGc()) {
      return canons.withObjects(options, taking).type();
    }
    CanonRules.requireIf(canons.abi(taking).loweredUsesMemory(), options.memory(), "memory");
    return Signatures.lowered(canons.abi(taking, address), address);
  }

  private void checkContext(CoreValueType type, int slot) {
    if (!type.equals(I32) && !type.equals(I64)) {
      throw new RuleException("a context value is an i32 or an i64, no " + type);
    }
    if (slot >= CONTEXT_SLOTS) {
      throw new RuleException("no context slot " + slot + ": there are " + CONTEXT_SLOTS);
    }
    space.useContext(type);
  }

  /** What a stream or future, which {@code index} has to be, carries. */
  private Optional<Type.OfValue> carried(Builtin.Channel channel, Index.Type index) {
    Type.OfValue type = space.value(index);
    if (channel == Builtin.Channel.STREAM
        && type.definition() instanceof ValueTypeDef.StreamOf(Optional<ValueTypeRef> element)) {
      return element.map(type::part);
    }
    if (channel == Builtin.Channel.FUTURE
        && type.definition() instanceof ValueTypeDef.FutureOf(Optional<ValueTypeRef> value)) {
      return value.map(type::part);
    }
    throw new RuleException(index + " is no " + channel + " but a " + type.kind());
  }

  private CoreTypeDef.Func copy(Builtin.ChannelCopy copy) {
    Optional<Type.OfValue> carried = carried(copy.channel(), copy.type());
    Canon.Options options = copy.options();
    canons.checkLowered(options);
    CanonRules.requireIf(carried.isPresent(), options.memory(), "memory");
    boolean allocates =
        copy.direction() == Builtin.Direction.READ && carried.map(this::allocates).orElse(false);
    CanonRules.requireIf(allocates, options.realloc(), "realloc");
    return switch (copy.channel()) {
      case STREAM -> type(List.of(I32, I32, I32), I32);
      case FUTURE -> type(List.of(I32, I32), I32);
    };
  }

  private boolean allocates(Type.OfValue type) {
    return canons
        .abi(new Type.OfFunc(List.of(), Optional.of(type), false, type.info()))
        .loweredUsesRealloc();
  }

  private void checkOfError(Canon.Options options) {
    canons.checkLowered(options);
    refuseAsync(options);
    CanonRules.requireIf(true, options.memory(), "memory");
  }

  private static void refuseAsync(Canon.Options options) {
    if (options.isAsync()) {
      throw new RuleException("the option async is not allowed here");
    }
  }

  /** What a function of type {@code index}, with which a thread starts, takes. */
  private CoreValueType started(Index.CoreType index) {
    CoreTypeDef.Func type = space.coreFunction(index).type();
    if (type.equals(type(List.of(I32))) || type.equals(type(List.of(I64)))) {
      return type.params().getFirst();
    }
    throw new RuleException("a thread starts with a function of an i32 or i64, not " + type);
  }

  private void checkTable(Index.CoreTable index) {
    if (space.at(index, Item.class, "core table")
            instanceof Item.Table(CoreExternType.Table(var element, var limits))
        && (!element.equals(CoreValueType.FUNCREF) || limits.is64Bit() || limits.isShared())) {
      throw new RuleException(index + " is no 32-bit table of functions");
    }
  }
}
