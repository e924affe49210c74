package dev.breakwater.component.binary;

import dev.breakwater.component.model.Builtin;
import dev.breakwater.component.model.Canon;
import dev.breakwater.component.model.CoreValueType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.ValueTypeRef;
import java.util.Optional;

/** Writes built-in functions. */
final class BuiltinWriter {
  private BuiltinWriter() {}

  static void builtin(ByteSink out, Builtin builtin) {
    switch (builtin) {
      case Builtin.Plain(Builtin.Operation operation) -> out.u8(Codes.of(operation));
      case Builtin.Switching(Builtin.Switch to, boolean cancellable) ->
          flag(out.u8(Codes.of(to)), cancellable);
      case Builtin.TaskReturn(Optional<ValueTypeRef> result, Canon.Options options) -> {
        TypeWriter.result(out.u8(Codes.TASK_RETURN), result);
        ComponentWriter.options(out, options);
      }
      case Builtin.SubtaskCancel(boolean isAsync) -> flag(out.u8(Codes.SUBTASK_CANCEL), isAsync);
      case Builtin.ContextGet(CoreValueType type, int slot) ->
          CoreTypeWriter.valueType(out.u8(Codes.CONTEXT_GET), type).u32(slot);
      case Builtin.ContextSet(CoreValueType type, int slot) ->
          CoreTypeWriter.valueType(out.u8(Codes.CONTEXT_SET), type).u32(slot);
      case Builtin.WaitableSet(Builtin.Waiting waiting, boolean cancellable, var memory) ->
          flag(out.u8(Codes.of(waiting)), cancellable).u32(memory.value());
      case Builtin.ChannelNew(Builtin.Channel channel, Index.Type type) ->
          out.u8(Codes.of(channel)).u32(type.value());
      case Builtin.ChannelCopy(var channel, var direction, Index.Type type, var options) -> {
        channel(out, channel, Codes.CHANNEL_COPY, direction).u32(type.value());
        ComponentWriter.options(out, options);
      }
      case Builtin.ChannelCancel(var channel, var direction, Index.Type type, boolean isAsync) ->
          flag(channel(out, channel, Codes.CHANNEL_CANCEL, direction).u32(type.value()), isAsync);
      case Builtin.ChannelDrop(var channel, Builtin.Direction direction, Index.Type type) ->
          channel(out, channel, Codes.CHANNEL_DROP, direction).u32(type.value());
      case Builtin.ErrorContextNew(Canon.Options options) ->
          ComponentWriter.options(out.u8(Codes.ERROR_CONTEXT_NEW), options);
      case Builtin.ErrorContextDebugMessage(Canon.Options options) ->
          ComponentWriter.options(out.u8(Codes.ERROR_CONTEXT_DEBUG_MESSAGE), options);
      case Builtin.ThreadNewIndirect(Index.CoreType type, Index.CoreTable table) ->
          out.u8(Codes.THREAD_NEW_INDIRECT).u32(type.value()).u32(table.value());
    }
  }

  private static ByteSink channel(
      ByteSink out, Builtin.Channel channel, int action, Builtin.Direction direction) {
    return out.u8(Codes.of(channel) + action + (direction == Builtin.Direction.READ ? 0 : 1));
  }

  private static ByteSink flag(ByteSink out, boolean set) {
    return out.u8(set ? 0x01 : 0x00);
  }
}
