package dev.breakwater.component.text;

import dev.breakwater.component.model.Builtin;
import dev.breakwater.component.model.Canon;
import dev.breakwater.component.model.CoreValueType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.ValueTypeRef;
import java.util.Optional;

/** Prints built-in functions in the words of the text format. */
final class BuiltinText {
  private BuiltinText() {}

  static String of(Builtin builtin) {
    return switch (builtin) {
      case Builtin.Plain(Builtin.Operation operation) -> operation.toString();
      case Builtin.Switching(Builtin.Switch to, boolean cancellable) ->
          to + flag(cancellable, " cancellable");
      case Builtin.TaskReturn(Optional<ValueTypeRef> result, Canon.Options options) ->
          "task.return"
              + result.map(r -> " " + TypeText.ref(r)).orElse("")
              + ComponentText.options(options);
      case Builtin.SubtaskCancel(boolean isAsync) -> "subtask.cancel" + flag(isAsync, " async");
      case Builtin.ContextGet(CoreValueType type, int slot) -> "context.get " + type + " " + slot;
      case Builtin.ContextSet(CoreValueType type, int slot) -> "context.set " + type + " " + slot;
      case Builtin.WaitableSet(Builtin.Waiting waiting, boolean cancellable, var memory) ->
          "waitable-set." + waiting + flag(cancellable, " cancellable") + ", memory " + memory;
      case Builtin.ChannelNew(Builtin.Channel channel, Index.Type type) -> channel + ".new " + type;
      case Builtin.ChannelCopy(var channel, var direction, Index.Type type, var options) ->
          channel + "." + direction + " " + type + ComponentText.options(options);
      case Builtin.ChannelCancel(var channel, var direction, Index.Type type, boolean isAsync) ->
          channel + ".cancel-" + direction + " " + type + flag(isAsync, " async");
      case Builtin.ChannelDrop(var channel, Builtin.Direction direction, Index.Type type) ->
          channel + ".drop-" + direction.end() + " " + type;
      case Builtin.ErrorContextNew(Canon.Options options) ->
          "error-context.new" + ComponentText.options(options);
      case Builtin.ErrorContextDebugMessage(Canon.Options options) ->
          "error-context.debug-message" + ComponentText.options(options);
      case Builtin.ThreadNewIndirect(Index.CoreType type, Index.CoreTable table) ->
          "thread.new-indirect " + type + " " + table;
    };
  }

  private static String flag(boolean set, String text) {
    return set ? text : "";
  }
}
