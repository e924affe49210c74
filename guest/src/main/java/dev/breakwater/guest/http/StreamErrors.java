package dev.breakwater.guest.http;

import dev.breakwater.guest.bindings.wasi.io.error.IoError;
import dev.breakwater.guest.bindings.wasi.io.streams.StreamError;

/** The texts of errors of streams. */
final class StreamErrors {
  private StreamErrors() {}

  /** What the host says about {@code error}, whose handle is dropped. */
  static String text(StreamError error) {
    return switch (error) {
      case StreamError.Closed closed -> "closed";
      case StreamError.LastOperationFailed(IoError failure) -> {
        String text = failure.toDebugString();
        failure.close();
        yield text;
      }
    };
  }
}
