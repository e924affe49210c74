package dev.breakwater.host.http;

import dev.breakwater.host.wasi.ErrorCode;
import dev.breakwater.host.wasi.InputSource;
import dev.breakwater.host.wasi.IoError;
import dev.breakwater.host.wasi.RequestOptions;
import dev.breakwater.host.wasi.Signal;
import dev.breakwater.host.wasi.StreamException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The body of an upstream's response: the next part is asked for when the last one was read. */
final class UpstreamResponse implements BodySubscriber<UpstreamResponse>, InputSource {
  private final Signal signal;
  private final long maxPauseNanos;
  private final Deque<ByteBuffer> queue = new ArrayDeque<>();
  private Flow.@Nullable Subscription subscription;
  private @Nullable Throwable failure;
  private long askedAt = System.nanoTime();
  private boolean complete;

  UpstreamResponse(Signal signal, RequestOptions options) {
    this.signal = signal;
    this.maxPauseNanos =
        options
            .get(RequestOptions.Limit.BETWEEN_BYTES)
            .map(limit -> limit.toNanos())
            .orElse(Long.MAX_VALUE);
  }

  @Override
  public CompletionStage<UpstreamResponse> getBody() {
    return CompletableFuture.completedFuture(this);
  }

  @Override
  public void onSubscribe(Flow.Subscription newSubscription) {
    synchronized (this) {
      subscription = newSubscription;
    }
    newSubscription.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    Flow.Subscription again;
    synchronized (this) {
      parts.stream().filter(ByteBuffer::hasRemaining).forEach(queue::add);
      again = queue.isEmpty() ? subscription : null;
    }
    if (again != null) {
      again.request(1);
    }
    signal.wake();
  }

  @Override
  public void onError(Throwable cause) {
    synchronized (this) {
      failure = cause;
    }
    signal.wake();
  }

  @Override
  public void onComplete() {
    synchronized (this) {
      complete = true;
    }
    signal.wake();
  }

  @Override
  public byte[] read(int max) throws StreamException {
    byte[] bytes;
    Flow.Subscription next;
    synchronized (this) {
      ByteBuffer part = queue.peek();
      if (part == null) {
        requireOpen();
        return new byte[0];
      }
      bytes = new byte[Math.min(max, part.remaining())];
      part.get(bytes);
      if (!part.hasRemaining()) {
        queue.remove();
      }
      askedAt = System.nanoTime();
      next = queue.isEmpty() && !complete ? subscription : null;
    }
    if (next != null) {
      next.request(1);
    }
    return bytes;
  }

  private void requireOpen() throws StreamException {
    if (failure != null) {
      throw StreamException.failed(
          IoError.http(
              "the response was cut off: " + failure.getMessage(), UpstreamErrors.code(failure)));
    }
    if (complete) {
      throw StreamException.closed();
    }
    if (pauseLeft() == 0) {
      throw StreamException.failed(
          IoError.http("the upstream pauses too long", ErrorCode.CONNECTION_READ_TIMEOUT.value()));
    }
  }

  @Override
  public synchronized boolean ready() {
    return !queue.isEmpty() || failure != null || complete || pauseLeft() == 0;
  }

  @Override
  public synchronized long nanosLeft() {
    return pauseLeft();
  }

  private long pauseLeft() {
    if (maxPauseNanos == Long.MAX_VALUE) {
      return Long.MAX_VALUE;
    }
    return Math.max(0, maxPauseNanos - (System.nanoTime() - askedAt));
  }

  @Override
  public void close() {
    Flow.Subscription open;
    synchronized (this) {
      queue.clear();
      open = complete ? null : subscription;
    }
    if (open != null) {
      open.cancel();
    }
  }
}
