package dev.breakwater.guest.abi;

import org.teavm.interop.Address;
import org.teavm.interop.Unmanaged;

/**
 * Chance from {@code wasi:random/random}, which is fit for cryptography. No state is kept, so a
 * memory image that is taken of the module can't repeat itself.
 */
@Unmanaged
public final class HostRandom {
  private static final double TWO_POW_MINUS_53 = 0x1.0p-53;

  private HostRandom() {}

  /** 64 random bits. */
  public static long nextLong() {
    return WasiImports.randomLong();
  }

  /** The compiler calls it for {@link Math#random()}: uniform in [0, 1). */
  public static double random() {
    return (WasiImports.randomLong() >>> 11) * TWO_POW_MINUS_53;
  }

  static void fill(Address target, int byteSize) {
    int at = 0;
    for (; at + 8 <= byteSize; at += 8) {
      target.add(at).putLong(WasiImports.randomLong());
    }
    long rest = at < byteSize ? WasiImports.randomLong() : 0;
    for (; at < byteSize; at++) {
      target.add(at).putByte((byte) rest);
      rest >>>= 8;
    }
  }
}
