package dev.breakwater.guest.abi;

import org.teavm.backend.wasm.wasi.IOVec;
import org.teavm.backend.wasm.wasi.LongResult;
import org.teavm.backend.wasm.wasi.SizeResult;
import org.teavm.interop.Address;
import org.teavm.interop.Structure;
import org.teavm.interop.Unmanaged;

/**
 * The functions of WASI preview 1 that TeaVM's run time imports, over WASI 0.2. The compiler calls
 * these instead of the methods of the same name in {@code org.teavm.backend.wasm.wasi.Wasi}; those
 * without a counterpart here (the file system, arguments) answer {@code ENOSYS}.
 *
 * <p>Each returns an {@code errno} of preview 1.
 */
@Unmanaged
public final class WasiStandIns {
  private static final short SUCCESS = 0;
  private static final short BAD_FILE_DESCRIPTOR = 8;
  private static final short IO_ERROR = 29;
  private static final int STDOUT = 1;
  private static final int STDERR = 2;

  private WasiStandIns() {}

  /**
   * The wall clock in nanoseconds since 1970, whatever {@code clockId}: TeaVM asks for no other.
   */
  public static short clockTimeGet(int clockId, long precision, LongResult result) {
    result.value = HostClock.wallClockNanos();
    return SUCCESS;
  }

  /** Writes {@code count} buffers to standard output (1) or standard error (2). */
  public static short fdWrite(int fd, IOVec vectors, int count, SizeResult result) {
    if (fd != STDOUT && fd != STDERR) {
      return BAD_FILE_DESCRIPTOR;
    }
    int written = 0;
    for (int i = 0; i < count; i++) {
      IOVec vector = Structure.add(IOVec.class, vectors, i);
      if (!write(fd, vector.buffer.toInt(), vector.bufferLength)) {
        return IO_ERROR;
      }
      written += vector.bufferLength;
    }
    result.value = written;
    return SUCCESS;
  }

  private static boolean write(int fd, int address, int byteSize) {
    return fd == STDOUT
        ? StandardStream.out(address, byteSize)
        : StandardStream.err(address, byteSize);
  }

  /** Fills {@code buffer} with {@code length} random bytes. */
  public static short randomGet(Address buffer, int length) {
    HostRandom.fill(buffer, length);
    return SUCCESS;
  }
}
