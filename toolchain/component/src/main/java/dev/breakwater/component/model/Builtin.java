package dev.breakwater.component.model;

import java.util.Optional;

/**
 * A built-in function of the canonical ABI for asynchronous calls, threads and error contexts.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#canonical-definitions">Canonical
 *     ABI, Canonical definitions</a>
 */
public sealed interface Builtin extends Canon {

  /** One that is the same for all components. */
  record Plain(Operation operation) implements Builtin {}

  /** One that may end its waiting early, if {@code isCancellable}. */
  record Switching(Switch to, boolean isCancellable) implements Builtin {}

  /** Ends the current task with a result of type {@code result}, if there is one. */
  record TaskReturn(Optional<ValueTypeRef> result, Options options) implements Builtin {}

  /** Asks a call to end; returns without waiting for that if {@code isAsync}. */
  record SubtaskCancel(boolean isAsync) implements Builtin {}

  /** Reads a value that belongs to the current thread. */
  record ContextGet(CoreValueType type, int slot) implements Builtin {}

  /** Writes a value that belongs to the current thread. */
  record ContextSet(CoreValueType type, int slot) implements Builtin {}

  /** Waits for, or looks at, the events of a set; these are written to {@code memory}. */
  record WaitableSet(Waiting waiting, boolean isCancellable, Index.CoreMemory memory)
      implements Builtin {}

  /** Makes both ends of a stream or future. */
  record ChannelNew(Channel channel, Index.Type type) implements Builtin {}

  /** Moves values through one end of a stream or future. */
  record ChannelCopy(Channel channel, Direction direction, Index.Type type, Options options)
      implements Builtin {}

  /** Gives up a copy; returns without waiting for its end if {@code isAsync}. */
  record ChannelCancel(Channel channel, Direction direction, Index.Type type, boolean isAsync)
      implements Builtin {}

  /** Drops the end of a stream or future that is for {@code direction}. */
  record ChannelDrop(Channel channel, Direction direction, Index.Type type) implements Builtin {}

  /** Makes an error context of a message. */
  record ErrorContextNew(Options options) implements Builtin {}

  /** Gives the message of an error context. */
  record ErrorContextDebugMessage(Options options) implements Builtin {}

  /** Makes a thread that runs a function of {@code table}, which has the type {@code type}. */
  record ThreadNewIndirect(Index.CoreType type, Index.CoreTable table) implements Builtin {}

  /** Something to send values through. */
  enum Channel {
    STREAM("stream"),
    FUTURE("future");

    private final String text;

    Channel(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Which way values go. */
  enum Direction {
    READ("read", "readable"),
    WRITE("write", "writable");

    private final String text;
    private final String end;

    Direction(String text, String end) {
      this.text = text;
      this.end = end;
    }

    /** The end of a channel that is for it: {@code readable}. */
    public String end() {
      return end;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Whether to wait for an event. */
  enum Waiting {
    WAIT("wait"),
    POLL("poll");

    private final String text;

    Waiting(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** What the current thread does next. */
  enum Switch {
    YIELD("thread.yield"),
    SUSPEND("thread.suspend"),
    SUSPEND_THEN_RESUME("thread.suspend-then-resume"),
    YIELD_THEN_RESUME("thread.yield-then-resume"),
    SUSPEND_THEN_PROMOTE("thread.suspend-then-promote"),
    YIELD_THEN_PROMOTE("thread.yield-then-promote");

    private final String text;

    Switch(String text) {
      this.text = text;
    }

    /** The words of the text format. */
    @Override
    public String toString() {
      return text;
    }
  }

  /** What a {@link Plain} one does. */
  enum Operation {
    BACKPRESSURE_INC("backpressure.inc"),
    BACKPRESSURE_DEC("backpressure.dec"),
    TASK_CANCEL("task.cancel"),
    SUBTASK_DROP("subtask.drop"),
    ERROR_CONTEXT_DROP("error-context.drop"),
    WAITABLE_SET_NEW("waitable-set.new"),
    WAITABLE_SET_DROP("waitable-set.drop"),
    WAITABLE_JOIN("waitable.join"),
    THREAD_INDEX("thread.index"),
    THREAD_RESUME_LATER("thread.resume-later");

    private final String text;

    Operation(String text) {
      this.text = text;
    }

    /** The words of the text format. */
    @Override
    public String toString() {
      return text;
    }
  }
}
