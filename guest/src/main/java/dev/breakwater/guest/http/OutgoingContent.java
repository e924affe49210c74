package dev.breakwater.guest.http;

import dev.breakwater.guest.bindings.wasi.http.types.OutgoingBody;
import dev.breakwater.guest.bindings.wasi.io.streams.OutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Writes bodies to the host. */
final class OutgoingContent {
  private static final int CHUNK_BYTES = 8 * 1024;

  private OutgoingContent() {}

  /**
   * Writes all of {@code content} and ends {@code target}. When that fails, {@code target} is
   * dropped without an end, by which the other side learns that the body is not complete.
   *
   * @param patience with an other side that takes no bytes
   * @throws BrokenSinkException if the other side takes no more
   * @throws HttpTimeoutException if the patience ends
   * @throws IOException if {@code content} can't be read to its end
   */
  static void write(OutgoingBody target, Body content, Patience patience) throws IOException {
    try (target) {
      try (OutputStream stream = target.write().orElseThrow(OutgoingContent::taken)) {
        copy(content, new Sink(stream, patience));
      }
      HostResult.finish(target);
    }
  }

  private static IllegalStateException taken(Object nothing) {
    return new IllegalStateException("the body has a writer already");
  }

  private static void copy(Body content, Sink sink) throws IOException {
    switch (content) {
      case Body.Bytes bytes -> sink.write(bytes.content(), 0, bytes.content().length);
      case Body.Stream(InputStream source) -> {
        try (source) {
          copy(source, sink);
        }
      }
    }
  }

  private static void copy(InputStream source, Sink sink) throws IOException {
    if (source instanceof Pipe pipe && pipe.pipeTo(sink, Long.MAX_VALUE)) {
      return;
    }
    byte[] chunk = new byte[CHUNK_BYTES];
    for (int count = source.read(chunk); count >= 0; count = source.read(chunk)) {
      sink.write(chunk, 0, count);
    }
  }
}
