package dev.breakwater.host.http;

import dev.breakwater.host.wasi.BodyWriter;
import dev.breakwater.host.wasi.ErrorCode;
import dev.breakwater.host.wasi.IoError;
import dev.breakwater.host.wasi.Signal;
import dev.breakwater.host.wasi.StreamException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request on its way upstream: the guest writes, the JDK's client takes as fast as
 * the connection does, and between them lie at most {@link #MAX_QUEUED} bytes.
 */
final class UpstreamBody implements BodyWriter, Flow.Publisher<ByteBuffer>, Flow.Subscription {
  private static final int MAX_QUEUED = 64 * 1024;

  private enum End {
    OPEN,
    FINISHED,
    ABORTED,
    CANCELLED
  }

  private final Signal signal;
  private final Runnable start;
  private final Deque<ByteBuffer> queue = new ArrayDeque<>();
  private Flow.@Nullable Subscriber<? super ByteBuffer> subscriber;
  private int queued;
  private long demand;
  private boolean emitting;
  private boolean ended;
  private End end = End.OPEN;

  /**
   * A body that nobody takes yet.
   *
   * @param start sends the request; called when there is reason to, maybe more than once
   */
  UpstreamBody(Signal signal, Runnable start) {
    this.signal = signal;
    this.start = start;
  }

  @Override
  public synchronized long budget() throws StreamException {
    if (end == End.CANCELLED) {
      throw StreamException.failed(
          IoError.http("the upstream takes no more", ErrorCode.CONNECTION_TERMINATED.value()));
    }
    return (long) MAX_QUEUED - queued;
  }

  @Override
  public void write(byte[] bytes) throws StreamException {
    boolean full;
    synchronized (this) {
      queue.add(ByteBuffer.wrap(bytes));
      queued += bytes.length;
      full = queued >= MAX_QUEUED;
    }
    emit();
    if (full) {
      start.run();
    }
  }

  @Override
  public void flush() {
    start.run();
  }

  @Override
  public void finish() {
    end(End.FINISHED);
    start.run();
  }

  @Override
  public void abort() {
    end(End.ABORTED);
    start.run();
  }

  private void end(End how) {
    synchronized (this) {
      if (end == End.OPEN) {
        end = how;
      }
    }
    emit();
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> newSubscriber) {
    synchronized (this) {
      subscriber = newSubscriber;
    }
    newSubscriber.onSubscribe(this);
  }

  @Override
  public void request(long n) {
    synchronized (this) {
      demand = demand + n < 0 ? Long.MAX_VALUE : demand + n;
    }
    emit();
  }

  @Override
  public void cancel() {
    synchronized (this) {
      end = End.CANCELLED;
      queue.clear();
      queued = 0;
    }
    signal.wake();
  }

  /** Hands on what is asked for; one thread at a time, outside the lock. */
  private void emit() {
    while (true) {
      Flow.Subscriber<? super ByteBuffer> target;
      ByteBuffer next;
      synchronized (this) {
        target = subscriber;
        if (emitting || target == null || ended) {
          return;
        }
        next = demand > 0 ? queue.poll() : null;
        if (next == null && !atEnd()) {
          return;
        }
        emitting = true;
        ended = next == null;
      }
      deliver(target, next);
    }
  }

  private boolean atEnd() {
    return end == End.ABORTED || (end == End.FINISHED && queue.isEmpty());
  }

  private void deliver(Flow.Subscriber<? super ByteBuffer> target, @Nullable ByteBuffer next) {
    if (next != null) {
      int size = next.remaining();
      synchronized (this) {
        demand--;
        queued -= size;
      }
      target.onNext(next);
      signal.wake();
    } else if (end == End.FINISHED) {
      target.onComplete();
    } else {
      target.onError(new IOException("the guest gave the request's body up"));
    }
    synchronized (this) {
      emitting = false;
    }
  }
}
