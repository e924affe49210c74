package dev.breakwater.teavm.sample;

import dev.breakwater.guest.abi.Initialization;
import org.teavm.interop.Export;

/** Asks for the time before any request. */
public final class Premature {
  private Premature() {}

  /** Initialises {@link Clock}. */
  @Export(name = "breakwater-initialize")
  public static int initialize() {
    try {
      Initialization.begin();
      return Clock.start() == 0 ? 0 : Initialization.done();
    } catch (Throwable failure) {
      return Initialization.failed(failure);
    }
  }

  /** What a static initialiser may not ask for. */
  static final class Clock {
    private static final long START = System.nanoTime();

    private Clock() {}

    static long start() {
      return START;
    }
  }
}
