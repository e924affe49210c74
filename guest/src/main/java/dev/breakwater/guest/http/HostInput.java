package dev.breakwater.guest.http;

import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;
import dev.breakwater.guest.bindings.wasi.http.types.FutureIncomingResponse;
import dev.breakwater.guest.bindings.wasi.http.types.IncomingBody;
import dev.breakwater.guest.bindings.wasi.http.types.IncomingRequest;
import dev.breakwater.guest.bindings.wasi.http.types.IncomingResponse;
import dev.breakwater.guest.bindings.wasi.io.streams.InputStream;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A body that comes from the host. It is opened when first read; closing it drops the stream, then
 * the body, then what the body belongs to.
 */
final class HostInput extends java.io.InputStream implements OpenHandles.Handle, Pipe {
  private static final int CHUNK_BYTES = 32 * 1024;

  /**
   * Of a {@code result<list<u8>, stream-error>}: its case, then address and length, or the error.
   */
  private static final int RESULT_BYTES = 12;

  private final Supplier<IncomingBody> source;
  private final Runnable dropOwner;
  private @Nullable IncomingBody body;
  private @Nullable InputStream stream;
  private boolean closed;

  private HostInput(Supplier<IncomingBody> source, Runnable dropOwner) {
    this.source = source;
    this.dropOwner = dropOwner;
  }

  /** The body of a request, which is dropped with it. */
  static HostInput of(IncomingRequest request) {
    return OpenHandles.added(
        new HostInput(() -> request.consume().orElseThrow(HostInput::taken), request::close));
  }

  /** The body of an answer, which is dropped with it, as is the future that gave it. */
  static HostInput of(IncomingResponse response, FutureIncomingResponse future) {
    Runnable dropOwner =
        () -> {
          response.close();
          future.close();
        };
    return OpenHandles.added(
        new HostInput(() -> response.consume().orElseThrow(HostInput::taken), dropOwner));
  }

  private static IllegalStateException taken(Object nothing) {
    return new IllegalStateException("the body was taken already");
  }

  private InputStream stream() throws IOException {
    if (closed) {
      throw new IOException("the body is closed");
    }
    if (stream == null) {
      body = source.get();
      stream = body.stream().orElseThrow(HostInput::taken);
    }
    return stream;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int mark = Arena.mark();
    int result = Arena.allocate(RESULT_BYTES, 4);
    int count = -1;
    if (blockingRead(length, result)) {
      byte[] content = Memory.loadBytes(Memory.loadInt(result + 4), Memory.loadInt(result + 8));
      count = content.length;
      System.arraycopy(content, 0, target, from, count);
    }
    Arena.release(mark);
    return count;
  }

  /** Moves all that is left through the arena. */
  @Override
  public boolean pipeTo(Sink sink, long limit) throws IOException {
    long count = 0;
    boolean more = true;
    while (more) {
      int mark = Arena.mark();
      int result = Arena.allocate(RESULT_BYTES, 4);
      more = blockingRead(CHUNK_BYTES, result);
      if (more) {
        int byteSize = Memory.loadInt(result + 8);
        count += byteSize;
        if (count > limit) {
          throw new BodyTooLargeException(limit);
        }
        sink.write(Memory.loadInt(result + 4), byteSize);
      }
      Arena.release(mark);
    }
    return true;
  }

  /** Reads at most {@code length} bytes into the arena; no more come if it returns false. */
  private boolean blockingRead(int length, int result) throws IOException {
    PipeNatives.blockingRead(stream().handle(), length, result);
    if (Memory.loadByte(result) == 0) {
      return true;
    }
    int error = result + 4;
    if (StreamErrors.isClosed(error)) {
      return false;
    }
    throw new IOException(StreamErrors.text(error));
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    OpenHandles.remove(this);
    if (stream != null) {
      stream.close();
    }
    if (body != null) {
      body.close();
    }
    dropOwner.run();
  }
}
