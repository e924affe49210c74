package dev.breakwater.host.wasi;

import java.util.Optional;

/** A stream gives or takes no more bytes: it was closed, or it failed. */
public final class StreamException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Optional<IoError> error;

  private StreamException(String message, Optional<IoError> error) {
    super(message);
    this.error = error;
  }

  /** The stream ended in order. */
  public static StreamException closed() {
    return new StreamException("closed", Optional.empty());
  }

  /** The stream broke. */
  public static StreamException failed(IoError error) {
    return new StreamException(error.message(), Optional.of(error));
  }

  /** What broke the stream; empty if it ended in order. */
  public Optional<IoError> error() {
    return error;
  }
}
