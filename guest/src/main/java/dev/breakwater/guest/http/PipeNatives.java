package dev.breakwater.guest.http;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;

/**
 * Functions of {@code wasi:io/streams} on memory of the arena; the bindings of the same functions
 * copy to and from Java arrays, which a body of any size that only passes through must not need.
 */
@Unmanaged
final class PipeNatives {
  private PipeNatives() {}

  /** {@code result<list<u8>, stream-error>}: 12 bytes at {@code result}, a multiple of 4. */
  @Import(module = "wasi:io/streams@0.2.0", name = "[method]input-stream.blocking-read")
  static native void blockingRead(int stream, long byteSize, int result);

  /** {@code result<u64, stream-error>}: 16 bytes at {@code result}, a multiple of 8. */
  @Import(module = "wasi:io/streams@0.2.0", name = "[method]output-stream.check-write")
  static native void checkWrite(int stream, int result);

  /** {@code result<_, stream-error>}: 12 bytes at {@code result}, a multiple of 4. */
  @Import(module = "wasi:io/streams@0.2.0", name = "[method]output-stream.write")
  static native void write(int stream, int address, int byteSize, int result);
}
