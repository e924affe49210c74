package dev.breakwater.guest.abi;

import org.teavm.interop.Address;
import org.teavm.interop.Unmanaged;

/** Writes to {@code wasi:cli/stdout} and {@code wasi:cli/stderr}. */
@Unmanaged
final class StandardStream {
  /** The most that {@code blocking-write-and-flush} takes at once. */
  private static final int CHUNK_BYTES = 4096;

  private static final int LAST_OPERATION_FAILED = 0;

  private StandardStream() {}

  /** Writes to standard output; {@code false} if the host refused. */
  static boolean out(int address, int byteSize) {
    return writeAndDrop(WasiImports.stdout(), address, byteSize);
  }

  /** Writes to standard error; {@code false} if the host refused. */
  static boolean err(int address, int byteSize) {
    return writeAndDrop(WasiImports.stderr(), address, byteSize);
  }

  private static boolean writeAndDrop(int stream, int address, int byteSize) {
    boolean written = true;
    for (int at = 0; written && at < byteSize; at += CHUNK_BYTES) {
      written = writeChunk(stream, address + at, Math.min(CHUNK_BYTES, byteSize - at));
    }
    WasiImports.dropOutputStream(stream);
    return written;
  }

  private static boolean writeChunk(int stream, int address, int byteSize) {
    int result = HeapLayout.returnArea();
    WasiImports.writeAndFlush(stream, address, byteSize, result);
    Address returned = Address.fromInt(result);
    if (returned.getByte() == 0) {
      return true;
    }
    if (returned.add(4).getByte() == LAST_OPERATION_FAILED) {
      WasiImports.dropError(returned.add(8).getInt());
    }
    return false;
  }
}
