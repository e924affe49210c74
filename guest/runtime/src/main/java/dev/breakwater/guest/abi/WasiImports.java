package dev.breakwater.guest.abi;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;

/** The functions of WASI 0.2.0 that the Java run time itself needs, in their flattened form. */
@Unmanaged
final class WasiImports {
  private WasiImports() {}

  /** {@code now: func() -> datetime}; 16 bytes at {@code result}. */
  @Import(module = "wasi:clocks/wall-clock@0.2.0", name = "now")
  static native void wallClockNow(int result);

  /** {@code now: func() -> instant}; nanoseconds. */
  @Import(module = "wasi:clocks/monotonic-clock@0.2.0", name = "now")
  static native long monotonicClockNow();

  @Import(module = "wasi:random/random@0.2.0", name = "get-random-u64")
  static native long randomLong();

  @Import(module = "wasi:cli/stdout@0.2.0", name = "get-stdout")
  static native int stdout();

  @Import(module = "wasi:cli/stderr@0.2.0", name = "get-stderr")
  static native int stderr();

  /** {@code func(contents: list<u8>) -> result<_, stream-error>}; 12 bytes at {@code result}. */
  @Import(module = "wasi:io/streams@0.2.0", name = "[method]output-stream.blocking-write-and-flush")
  static native void writeAndFlush(int stream, int address, int byteSize, int result);

  @Import(module = "wasi:io/streams@0.2.0", name = "[resource-drop]output-stream")
  static native void dropOutputStream(int stream);

  @Import(module = "wasi:io/error@0.2.0", name = "[resource-drop]error")
  static native void dropError(int error);
}
