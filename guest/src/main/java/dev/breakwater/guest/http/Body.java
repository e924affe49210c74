package dev.breakwater.guest.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The body of a request or response: bytes at hand, or a stream that can be read once. A stream
 * that a host opened and that is handed on in a response or call is piped, in constant memory.
 */
public sealed interface Body {

  /** Bytes at hand. */
  final class Bytes implements Body {
    private final byte[] content;

    private Bytes(byte[] content) {
      this.content = content;
    }

    /** The bytes themselves, no copy. */
    public byte[] content() {
      return content;
    }
  }

  /** A stream, read at most once. */
  record Stream(InputStream content) implements Body {}

  /** No bytes. */
  static Body empty() {
    return new Bytes(new byte[0]);
  }

  /** The UTF-8 of {@code text}. */
  static Body of(String text) {
    return new Bytes(text.getBytes(UTF_8));
  }

  /** These bytes; the array is not copied. */
  static Body of(byte[] content) {
    return new Bytes(content);
  }

  /** What {@code content} gives. */
  static Body of(InputStream content) {
    return new Stream(content);
  }

  /** The bytes as a stream. */
  default InputStream stream() {
    return switch (this) {
      case Bytes bytes -> new ByteArrayInputStream(bytes.content);
      case Stream(InputStream content) -> content;
    };
  }

  /**
   * All bytes.
   *
   * @param limit how many bytes there may be at most
   * @throws BodyTooLargeException if there are more
   * @throws IOException if the stream breaks
   */
  default byte[] bytes(int limit) throws IOException {
    try (InputStream stream = stream()) {
      byte[] content = stream.readNBytes(limit);
      if (content.length == limit && stream.read() >= 0) {
        throw new BodyTooLargeException(limit);
      }
      return content;
    }
  }

  /**
   * The same bytes, up to {@code limit} of them: to read or to send more fails with a {@link
   * BodyTooLargeException}.
   */
  default Body atMost(long limit) {
    return of(new LimitedInput(stream(), limit));
  }

  /** All bytes as UTF-8 text; limits and errors as {@link #bytes}. */
  default String text(int limit) throws IOException {
    return new String(bytes(limit), UTF_8);
  }
}
