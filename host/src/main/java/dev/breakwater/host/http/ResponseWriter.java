package dev.breakwater.host.http;

import dev.breakwater.host.wasi.BodyWriter;
import dev.breakwater.host.wasi.ErrorCode;
import dev.breakwater.host.wasi.IoError;
import dev.breakwater.host.wasi.Pollable;
import dev.breakwater.host.wasi.Signal;
import dev.breakwater.host.wasi.StreamException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Writes a response's body to Jetty, one write at a time.
 *
 * <p>Small pieces are held back until the guest waits for something or returns: a short answer then
 * leaves in one packet with its length, and a trap before that can still be answered in order.
 */
final class ResponseWriter implements BodyWriter {
  private static final int MAX_HELD = 32 * 1024;
  private static final int MAX_BUDGET = 64 * 1024;

  private final Response response;
  private final boolean head;
  private final boolean bodiless;
  private final Signal signal;
  private final AtomicLong moved;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream(0);
  private volatile boolean writing;
  private volatile @Nullable Throwable failure;
  private long leftOut;
  private boolean committed;
  private boolean finished;
  private boolean aborted;
  private boolean lastSent;

  /**
   * A writer of the body of {@code response}, whose status is set.
   *
   * @param moved grows by what the client takes
   */
  ResponseWriter(Request request, Response response, Signal signal, AtomicLong moved) {
    int status = response.getStatus();
    this.head = HttpMethod.HEAD.is(request.getMethod());
    this.bodiless =
        head || status == HttpStatus.NO_CONTENT_204 || status == HttpStatus.NOT_MODIFIED_304;
    this.response = response;
    this.signal = signal;
    this.moved = moved;
    signal.beforeWait(this::send);
  }

  /** Whether status and fields are on their way, so that no other answer is possible. */
  boolean committed() {
    return committed;
  }

  /** Whether the guest gave the body up. */
  boolean aborted() {
    return aborted;
  }

  @Override
  public long budget() throws StreamException {
    Throwable broken = failure;
    if (broken != null) {
      throw StreamException.failed(
          IoError.http(
              "the client is gone: " + broken.getMessage(),
              ErrorCode.CONNECTION_TERMINATED.value()));
    }
    return writing ? 0 : (long) MAX_BUDGET - held.size();
  }

  @Override
  public boolean bodiless() {
    return bodiless;
  }

  @Override
  public void write(byte[] bytes) throws StreamException {
    if (bodiless) {
      leftOut += bytes.length;
      return;
    }
    held.writeBytes(bytes);
    if (held.size() >= MAX_HELD) {
      send();
    }
  }

  @Override
  public void finish() {
    finished = true;
  }

  @Override
  public void abort() {
    aborted = true;
  }

  /**
   * Sends what is held back, unless a write is still under way; a head alone is sent at the end.
   */
  private void send() {
    boolean something = held.size() > 0 || (finished && !lastSent);
    if (!bodiless && !writing && !aborted && failure == null && something && !lastSent) {
      int size = held.size();
      write(finished, Callback.from(() -> written(size), this::failed));
    }
  }

  /**
   * Completes the response.
   *
   * @param callback told when the last byte is written, or why not
   */
  void complete(Callback callback) {
    if (bodiless) {
      completeHead(callback);
      return;
    }
    Pollable idle = () -> !writing;
    if (writing) {
      signal.await(idle);
    }
    Throwable broken = failure;
    if (broken != null) {
      callback.failed(broken);
    } else if (lastSent) {
      callback.succeeded();
    } else {
      write(true, callback);
    }
  }

  /**
   * Sends a head without body. What HEAD leaves out has a length only if the guest gave it, by a
   * field or by writing the bytes; Jetty would take it for 0 if the first write were the last.
   */
  private void completeHead(Callback callback) {
    HttpFields.Mutable fields = response.getHeaders();
    if (head && leftOut > 0 && !fields.contains(HttpHeader.CONTENT_LENGTH)) {
      fields.put(HttpHeader.CONTENT_LENGTH, leftOut);
    } else if (!head) {
      fields.remove(HttpHeader.CONTENT_LENGTH);
    }
    committed = true;
    if (head && !fields.contains(HttpHeader.CONTENT_LENGTH)) {
      response.write(
          false, BufferUtil.EMPTY_BUFFER, Callback.from(() -> end(callback), callback::failed));
    } else {
      end(callback);
    }
  }

  private void end(Callback callback) {
    response.write(true, BufferUtil.EMPTY_BUFFER, callback);
  }

  private void write(boolean last, Callback callback) {
    ByteBuffer bytes = ByteBuffer.wrap(held.toByteArray());
    held.reset();
    committed = true;
    lastSent = last;
    writing = true;
    response.write(last, bytes, callback);
  }

  private void written(int size) {
    moved.addAndGet(size);
    writing = false;
    signal.wake();
  }

  private void failed(Throwable cause) {
    failure = cause;
    writing = false;
    signal.wake();
  }
}
