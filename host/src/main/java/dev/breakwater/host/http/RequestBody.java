package dev.breakwater.host.http;

import dev.breakwater.host.wasi.ErrorCode;
import dev.breakwater.host.wasi.InputSource;
import dev.breakwater.host.wasi.IoError;
import dev.breakwater.host.wasi.Signal;
import dev.breakwater.host.wasi.StreamException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.thread.Invocable;
import org.jspecify.annotations.Nullable;

/**
 * The body of a received request. Jetty is asked for more only when the guest is: what the guest
 * does not read stays in the socket.
 */
final class RequestBody implements InputSource {
  private final Content.Source source;
  private final Signal signal;
  private final AtomicLong moved;
  private final long limit;
  private final AtomicBoolean demanded = new AtomicBoolean();
  private final Runnable whenThere =
      Invocable.from(Invocable.InvocationType.NON_BLOCKING, this::there);
  private Content.@Nullable Chunk chunk;
  private long taken;
  private boolean tooLarge;

  /**
   * A body that nobody has read from.
   *
   * @param moved grows by what the guest reads
   * @param limit how many bytes it may read
   */
  RequestBody(Content.Source source, Signal signal, AtomicLong moved, long limit) {
    this.source = source;
    this.signal = signal;
    this.moved = moved;
    this.limit = limit;
  }

  @Override
  public byte[] read(int max) throws StreamException {
    Content.Chunk current = fill();
    if (current == null) {
      return new byte[0];
    }
    if (Content.Chunk.isFailure(current)) {
      throw StreamException.failed(
          IoError.http(
              "the request was cut off: " + current.getFailure().getMessage(),
              ErrorCode.CONNECTION_TERMINATED.value()));
    }
    if (!current.hasRemaining()) {
      throw StreamException.closed();
    }
    byte[] bytes = new byte[Math.min(max, current.remaining())];
    requireRoom(bytes.length);
    if (current.get(bytes, 0, bytes.length) != bytes.length) {
      throw new IllegalStateException("a chunk gave less than it has");
    }
    moved.addAndGet(bytes.length);
    return bytes;
  }

  private void requireRoom(int more) throws StreamException {
    taken += more;
    if (taken > limit) {
      tooLarge = true;
      throw StreamException.failed(
          IoError.http(
              "the request's body has more than " + limit + " bytes",
              ErrorCode.HTTP_REQUEST_BODY_SIZE.bytes(taken)));
    }
  }

  /** Whether the guest asked for more than it may read. */
  boolean tooLarge() {
    return tooLarge;
  }

  @Override
  public boolean ready() {
    return fill() != null;
  }

  /** Whether the guest asked for more than has come. */
  boolean starved() {
    return demanded.get();
  }

  @Override
  public void close() {
    if (chunk != null) {
      chunk.release();
      chunk = null;
    }
  }

  /** The chunk to read from, the last one if it is spent; null if nothing has come yet. */
  private Content.@Nullable Chunk fill() {
    Content.Chunk current = chunk;
    while (current == null || (!current.hasRemaining() && !current.isLast())) {
      if (current != null) {
        current.release();
      }
      current = demanded.get() ? null : source.read();
      chunk = current;
      if (current == null) {
        if (demanded.compareAndSet(false, true)) {
          source.demand(whenThere);
        }
        return null;
      }
    }
    return current;
  }

  private void there() {
    demanded.set(false);
    signal.wake();
  }
}
