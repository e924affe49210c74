package dev.breakwater.teavm.linear;

/** Classes of the guest library that take the place of parts of TeaVM's run time. */
final class GuestRuntime {
  private static final String PACKAGE = "dev.breakwater.guest.abi.";

  static final String DIVISION = PACKAGE + "Division";
  static final String HEAP_LAYOUT = PACKAGE + "HeapLayout";
  static final String HOST_CLOCK = PACKAGE + "HostClock";
  static final String HOST_RANDOM = PACKAGE + "HostRandom";
  static final String LINEAR_MEMORY = PACKAGE + "LinearMemory";
  static final String WASI = PACKAGE + "WasiStandIns";

  private GuestRuntime() {}

  static boolean contains(String className) {
    return className.startsWith(PACKAGE);
  }
}
