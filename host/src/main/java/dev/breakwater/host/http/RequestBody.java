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
  private final AtomicBoolean demanded = new AtomicBoolean();
  private final Runnable whenThere =
      Invocable.from(Invocable.InvocationType.NON_BLOCKING, this::there);
  private Content.@Nullable Chunk chunk;

  /**
   * A body that nobody has read from.
   *
   * @param moved grows by what the guest reads
   */
  RequestBody(Content.Source source, Signal signal, AtomicLong moved) {
    this.source = source;
    this.signal = signal;
    this.moved = moved;
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
    int taken = current.get(bytes, 0, bytes.length);
    if (taken != bytes.length) {
      throw new IllegalStateException("a chunk gave less than it has");
    }
    moved.addAndGet(taken);
    return bytes;
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
