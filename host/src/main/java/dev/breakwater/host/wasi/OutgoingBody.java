package dev.breakwater.host.wasi;

import dev.breakwater.host.TrapException;
import dev.breakwater.host.canonical.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The resource {@code outgoing-body}. Until the message is sent, what the guest writes is kept
 * here, up to {@link #MAX_HELD} bytes.
 */
public final class OutgoingBody implements AutoCloseable {
  static final long MAX_HELD = StreamInterface.MAX_CHUNK;

  private enum End {
    OPEN,
    FINISHED,
    ABORTED
  }

  private final Optional<Long> declaredLength;
  private final ErrorCode sizeError;
  private final LongConsumer heap;
  private final List<byte[]> held = new ArrayList<>();
  private @Nullable BodyWriter target;
  private long written;
  private boolean taken;
  private boolean streamOpen;
  private End end = End.OPEN;

  /**
   * A body without content yet.
   *
   * @param declaredLength what {@code content-length} promises
   * @param sizeError reported by {@code finish} if the promise was not kept
   * @param heap counts the bytes that are kept
   */
  OutgoingBody(Optional<Long> declaredLength, ErrorCode sizeError, LongConsumer heap) {
    this.declaredLength = declaredLength;
    this.sizeError = sizeError;
    this.heap = heap;
  }

  /** Whether the body is complete already, so that its length is known. */
  public boolean finished() {
    return end == End.FINISHED;
  }

  /** The bytes written so far. */
  public long written() {
    return written;
  }

  /** The length that {@code content-length} promises. */
  public Optional<Long> declaredLength() {
    return declaredLength;
  }

  /** From now on the body goes to {@code writer}, first of all what was held. */
  public void sendTo(BodyWriter writer) {
    target = writer;
    try {
      for (byte[] piece : held) {
        writer.write(piece);
      }
    } catch (StreamException e) {
      end = End.ABORTED;
    }
    held.clear();
    if (end == End.FINISHED && (kept() || writer.bodiless())) {
      writer.finish();
    } else if (end != End.OPEN) {
      writer.abort();
    }
  }

  Variant write() {
    if (taken) {
      return Variant.error();
    }
    taken = true;
    streamOpen = true;
    return Variant.ok(new Stream());
  }

  Variant finish() {
    if (streamOpen) {
      throw new TrapException("drop the output-stream of the body before outgoing-body.finish");
    }
    if (end == End.ABORTED) {
      return Variant.error(ErrorCode.CONNECTION_TERMINATED.value());
    }
    if (!kept() && !mayBeBodiless()) {
      close();
      return Variant.error(sizeError.bytes(written));
    }
    end = End.FINISHED;
    if (target != null) {
      target.finish();
    }
    return Variant.ok();
  }

  /** Whether there are as many bytes as promised. */
  private boolean kept() {
    return declaredLength.isEmpty() || declaredLength.get() == written;
  }

  /** An answer to HEAD promises the length of what it leaves out; one not sent yet may be such. */
  private boolean mayBeBodiless() {
    BodyWriter writer = target;
    return writer == null
        ? written == 0 && sizeError == ErrorCode.HTTP_RESPONSE_BODY_SIZE
        : writer.bodiless();
  }

  /** Dropped without {@code finish}: the message stays incomplete. */
  @Override
  public void close() {
    if (end == End.OPEN) {
      end = End.ABORTED;
      if (target != null) {
        target.abort();
      }
    }
  }

  /** The stream as the guest holds it. */
  private final class Stream implements OutputSink {
    @Override
    public boolean ready() {
      try {
        return budget() > 0;
      } catch (StreamException e) {
        return true;
      }
    }

    @Override
    public long budget() throws StreamException {
      if (end != End.OPEN) {
        throw StreamException.closed();
      }
      return target == null ? Math.max(0, MAX_HELD - written) : target.budget();
    }

    @Override
    public void write(byte[] bytes) throws StreamException {
      long after = written + bytes.length;
      boolean counts = target == null || !target.bodiless();
      if (counts && declaredLength.isPresent() && after > declaredLength.get()) {
        throw StreamException.failed(
            IoError.http("more bytes than content-length promises", sizeError.bytes(after)));
      }
      written = after;
      if (target == null) {
        heap.accept(bytes.length);
        held.add(bytes);
      } else {
        target.write(bytes);
      }
    }

    @Override
    public void flush() throws StreamException {
      if (target != null) {
        target.flush();
      }
    }

    @Override
    public void close() {
      streamOpen = false;
    }
  }
}
