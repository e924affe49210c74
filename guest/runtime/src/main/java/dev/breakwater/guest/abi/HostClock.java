package dev.breakwater.guest.abi;

import org.teavm.interop.Address;
import org.teavm.interop.Unmanaged;

/** The clocks of {@code wasi:clocks}. */
@Unmanaged
public final class HostClock {
  private static final long NANOS_PER_SECOND = 1_000_000_000L;

  private HostClock() {}

  /** Nanoseconds since 1970-01-01T00:00Z by the host's wall clock; good until the year 2262. */
  static long wallClockNanos() {
    int result = HeapLayout.returnArea();
    WasiImports.wallClockNow(result);
    Address returned = Address.fromInt(result);
    return returned.getLong() * NANOS_PER_SECOND + returned.add(8).getInt();
  }

  /** The compiler calls it for {@link System#nanoTime()}. */
  public static long nanoTime() {
    return WasiImports.monotonicClockNow();
  }
}
