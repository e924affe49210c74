package dev.breakwater.component.binary;

import dev.breakwater.component.model.Builtin;
import dev.breakwater.component.model.CoreValueType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;
import dev.breakwater.component.model.ValueTypeRef;
import java.util.Optional;

/** Reads built-in functions of one scope. */
final class BuiltinReader {
  private final Scope scope;
  private final CanonReader canons;

  BuiltinReader(Scope scope, CanonReader canons) {
    this.scope = scope;
    this.canons = canons;
  }

  /** Reads the one with {@code code}, which stands at {@code at}. */
  Builtin builtin(ByteSource source, int at, int code) {
    return switch (code) {
      case Codes.TASK_RETURN -> {
        Optional<ValueTypeRef> result = new TypeReader(scope).result(source);
        yield new Builtin.TaskReturn(result, canons.options(source));
      }
      case Codes.SUBTASK_CANCEL -> new Builtin.SubtaskCancel(flag(source, "asynchronous"));
      case Codes.CONTEXT_GET -> new Builtin.ContextGet(coreType(source), slot(source));
      case Codes.CONTEXT_SET -> new Builtin.ContextSet(coreType(source), slot(source));
      case Codes.ERROR_CONTEXT_NEW -> new Builtin.ErrorContextNew(canons.options(source));
      case Codes.ERROR_CONTEXT_DEBUG_MESSAGE ->
          new Builtin.ErrorContextDebugMessage(canons.options(source));
      case Codes.THREAD_NEW_INDIRECT -> {
        var type = (Index.CoreType) scope.index(source, Sort.CORE_TYPE);
        var table = (Index.CoreTable) scope.index(source, Sort.CORE_TABLE);
        yield new Builtin.ThreadNewIndirect(type, table);
      }
      default -> ofKind(source, at, code);
    };
  }

  private Builtin ofKind(ByteSource source, int at, int code) {
    for (Builtin.Operation operation : Builtin.Operation.values()) {
      if (Codes.of(operation) == code) {
        return new Builtin.Plain(operation);
      }
    }
    for (Builtin.Switch to : Builtin.Switch.values()) {
      if (Codes.of(to) == code) {
        return new Builtin.Switching(to, flag(source, "cancellable"));
      }
    }
    for (Builtin.Waiting waiting : Builtin.Waiting.values()) {
      if (Codes.of(waiting) == code) {
        boolean cancellable = flag(source, "cancellable");
        return new Builtin.WaitableSet(waiting, cancellable, canons.memory(source));
      }
    }
    for (Builtin.Channel channel : Builtin.Channel.values()) {
      int place = code - Codes.of(channel);
      if (place >= 0 && place < Codes.CHANNEL_CODES) {
        return ofChannel(source, channel, place);
      }
    }
    throw TypeReader.unknown(at, "canonical definition", code);
  }

  private Builtin ofChannel(ByteSource source, Builtin.Channel channel, int place) {
    var type = (Index.Type) scope.index(source, Sort.TYPE);
    if (place < Codes.CHANNEL_COPY) {
      return new Builtin.ChannelNew(channel, type);
    }
    if (place < Codes.CHANNEL_CANCEL) {
      Builtin.Direction direction = direction(place - Codes.CHANNEL_COPY);
      return new Builtin.ChannelCopy(channel, direction, type, canons.options(source));
    }
    if (place < Codes.CHANNEL_DROP) {
      Builtin.Direction direction = direction(place - Codes.CHANNEL_CANCEL);
      return new Builtin.ChannelCancel(channel, direction, type, flag(source, "asynchronous"));
    }
    Builtin.Direction direction = direction(place - Codes.CHANNEL_DROP);
    return new Builtin.ChannelDrop(channel, direction, type);
  }

  /** Readable ends come before writable ones. */
  private static Builtin.Direction direction(int place) {
    return place == 0 ? Builtin.Direction.READ : Builtin.Direction.WRITE;
  }

  private static boolean flag(ByteSource source, String what) {
    int at = source.position();
    int code = source.u8();
    if (code > 1) {
      throw TypeReader.unknown(at, "mark for " + what, code);
    }
    return code == 1;
  }

  private static CoreValueType coreType(ByteSource source) {
    return CoreTypes.valueType(source);
  }

  private static int slot(ByteSource source) {
    int at = source.position();
    long slot = source.u32();
    if (slot > Integer.MAX_VALUE) {
      throw ByteSource.malformedAt(at, "no context slot " + slot);
    }
    return (int) slot;
  }
}
