package dev.breakwater.host.wasi;

import dev.breakwater.host.TrapException;
import dev.breakwater.host.canonical.Variant;
import java.util.Arrays;

/**
 * {@code wasi:io/streams}: the functions of the interface in terms of {@link InputSource} and
 * {@link OutputSink}.
 */
final class StreamInterface {
  /** The most that one read gives and one write takes, so that a guest's buffers stay small. */
  static final int MAX_CHUNK = 64 * 1024;

  /** The most that the blocking writes take, by the interface's definition. */
  static final int MAX_BLOCKING_WRITE = 4096;

  private StreamInterface() {}

  /** A step on a stream that may find it ended. */
  private interface Step {
    Variant run() throws StreamException;
  }

  static HostInterface streams() {
    return HostInterface.named("wasi:io/streams@0.2.0")
        .resource("input-stream")
        .resource("output-stream")
        .method("input-stream", "read", (context, args) -> read(context, args, false))
        .method("input-stream", "blocking-read", (context, args) -> read(context, args, true))
        .method("input-stream", "skip", (context, args) -> skip(context, args, false))
        .method("input-stream", "blocking-skip", (context, args) -> skip(context, args, true))
        .method("input-stream", "subscribe", (context, args) -> Pollable.on(source(args)))
        .method("output-stream", "check-write", StreamInterface::checkWrite)
        .method("output-stream", "write", StreamInterface::write)
        .method("output-stream", "blocking-write-and-flush", StreamInterface::blockingWrite)
        .method("output-stream", "flush", StreamInterface::flush)
        .method("output-stream", "blocking-flush", StreamInterface::blockingFlush)
        .method("output-stream", "subscribe", (context, args) -> Pollable.on(sink(args)))
        .method("output-stream", "write-zeroes", StreamInterface::writeZeroes)
        .method(
            "output-stream",
            "blocking-write-zeroes-and-flush",
            StreamInterface::blockingWriteZeroes)
        .method("output-stream", "splice", (context, args) -> splice(context, args, false))
        .method("output-stream", "blocking-splice", (context, args) -> splice(context, args, true));
  }

  private static InputSource source(Arguments args) {
    return args.resource(0, InputSource.class);
  }

  private static OutputSink sink(Arguments args) {
    return args.resource(0, OutputSink.class);
  }

  private static Variant result(Step step) {
    try {
      return step.run();
    } catch (StreamException e) {
      return Variant.error(e.error().isPresent() ? Variant.of(0, e.error().get()) : Variant.of(1));
    }
  }

  private static Variant read(Context context, Arguments args, boolean blocking) {
    return result(() -> Variant.ok(take(context, source(args), args.int64(1), blocking)));
  }

  private static Variant skip(Context context, Arguments args, boolean blocking) {
    return result(
        () -> Variant.ok((long) take(context, source(args), args.int64(1), blocking).length));
  }

  private static byte[] take(Context context, InputSource source, long length, boolean blocking)
      throws StreamException {
    int max = atMost(length, MAX_CHUNK);
    if (max == 0) {
      return new byte[0];
    }
    byte[] bytes = source.read(max);
    while (blocking && bytes.length == 0) {
      context.signal().await(source);
      bytes = source.read(max);
    }
    return bytes;
  }

  private static Variant checkWrite(Context context, Arguments args) {
    return result(() -> Variant.ok(sink(args).budget()));
  }

  private static Variant write(Context context, Arguments args) {
    return result(() -> {
      writeWithin(sink(args), args.bytes(1));
      return Variant.ok();
    });
  }

  private static void writeWithin(OutputSink sink, byte[] bytes) throws StreamException {
    long budget = sink.budget();
    if (bytes.length > budget) {
      throw new TrapException(
          "write of %d bytes: check-write allows %d now".formatted(bytes.length, budget));
    }
    sink.write(bytes);
  }

  private static Variant blockingWrite(Context context, Arguments args) {
    return result(() -> {
      writeAll(context, sink(args), args.bytes(1));
      sink(args).flush();
      return Variant.ok();
    });
  }

  /** Guests are told to write at most 4096 bytes at once; more works too, in pieces. */
  private static void writeAll(Context context, OutputSink sink, byte[] bytes)
      throws StreamException {
    int from = 0;
    while (from < bytes.length) {
      int budget = (int) Math.min(awaitBudget(context, sink), bytes.length - from);
      boolean whole = from == 0 && budget == bytes.length;
      sink.write(whole ? bytes : Arrays.copyOfRange(bytes, from, from + budget));
      from += budget;
    }
  }

  private static long awaitBudget(Context context, OutputSink sink) throws StreamException {
    long budget = sink.budget();
    while (budget == 0) {
      context.signal().await(sink);
      budget = sink.budget();
    }
    return budget;
  }

  private static Variant flush(Context context, Arguments args) {
    return result(() -> {
      sink(args).flush();
      return Variant.ok();
    });
  }

  private static Variant blockingFlush(Context context, Arguments args) {
    return result(() -> {
      sink(args).flush();
      awaitBudget(context, sink(args));
      return Variant.ok();
    });
  }

  private static Variant writeZeroes(Context context, Arguments args) {
    return result(() -> {
      OutputSink sink = sink(args);
      long length = args.int64(1);
      if (Long.compareUnsigned(length, sink.budget()) > 0) {
        throw new TrapException("write-zeroes of more bytes than check-write allows");
      }
      sink.write(new byte[(int) length]);
      return Variant.ok();
    });
  }

  private static Variant blockingWriteZeroes(Context context, Arguments args) {
    return result(() -> {
      long length = args.int64(1);
      if (Long.compareUnsigned(length, MAX_BLOCKING_WRITE) > 0) {
        throw new TrapException(
            "blocking-write-zeroes-and-flush takes at most " + MAX_BLOCKING_WRITE + " bytes");
      }
      writeAll(context, sink(args), new byte[(int) length]);
      sink(args).flush();
      return Variant.ok();
    });
  }

  private static Variant splice(Context context, Arguments args, boolean blocking) {
    return result(() -> {
      OutputSink sink = sink(args);
      InputSource source = args.resource(1, InputSource.class);
      long budget = blocking ? awaitBudget(context, sink) : sink.budget();
      int length = atMost(args.int64(2), (int) Math.min(budget, MAX_CHUNK));
      byte[] bytes = take(context, source, length, blocking);
      sink.write(bytes);
      return Variant.ok((long) bytes.length);
    });
  }

  private static int atMost(long unsigned, int limit) {
    return Long.compareUnsigned(unsigned, limit) > 0 ? limit : (int) unsigned;
  }
}
