package dev.breakwater.guest.http;

import dev.breakwater.guest.abi.Memory;
import dev.breakwater.guest.bindings.wasi.io.error.IoError;

/**
 * Errors of streams, read where the host wrote them: a {@code stream-error} lies in memory as its
 * case, and after 4 bytes the handle of an {@code error} if an operation failed.
 */
final class StreamErrors {
  private static final int CLOSED = 1;
  private static final int HANDLE = 4;

  private StreamErrors() {}

  /** Whether the error at {@code address} is the end of the stream. */
  static boolean isClosed(int address) {
    return Memory.loadByte(address) == CLOSED;
  }

  /** What the host says about the error at {@code address}, whose handle is dropped. */
  static String text(int address) {
    if (isClosed(address)) {
      return "closed";
    }
    try (IoError failure = IoError.lift(Memory.loadInt(address + HANDLE))) {
      return failure.toDebugString();
    }
  }
}
