package dev.breakwater.guest.http;

import dev.breakwater.guest.bindings.wasi.http.types.OutgoingBody;
import dev.breakwater.guest.bindings.wasi.io.streams.OutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;

/** Writes bodies to the host. */
final class OutgoingContent {
  private static final int CHUNK_BYTES = 8 * 1024;

  private OutgoingContent() {}

  /**
   * Writes all of {@code content} and ends {@code target}. When that fails, {@code target} is
   * dropped without an end, by which the other side learns that the body is not complete.
   *
   * @param pause how long the other side may take no bytes; for ever if empty
   * @throws BrokenSinkException if the other side takes no more
   * @throws HttpTimeoutException if it pauses longer
   * @throws IOException if {@code content} can't be read to its end
   */
  static void write(OutgoingBody target, Body content, Optional<Duration> pause)
      throws IOException {
    try (target) {
      try (OutputStream stream = target.write().orElseThrow(OutgoingContent::taken)) {
        copy(content, new Sink(stream, pause));
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
    if (source instanceof HostInput host) {
      host.pipeTo(sink, Long.MAX_VALUE);
      return;
    }
    if (source instanceof LimitedInput limited && limited.source() instanceof HostInput host) {
      host.pipeTo(sink, limited.limit());
      return;
    }
    byte[] chunk = new byte[CHUNK_BYTES];
    for (int count = source.read(chunk); count >= 0; count = source.read(chunk)) {
      sink.write(chunk, 0, count);
    }
  }
}
