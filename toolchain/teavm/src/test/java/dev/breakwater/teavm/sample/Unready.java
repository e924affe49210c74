package dev.breakwater.teavm.sample;

import dev.breakwater.guest.abi.Initialization;
import org.teavm.interop.Export;

/** Can't be initialised. */
public final class Unready {
  private Unready() {}

  /** Fails. */
  @Export(name = "breakwater-initialize")
  public static int initialize() {
    try {
      Initialization.begin();
      throw new IllegalStateException("no table", new IllegalArgumentException("é"));
    } catch (Throwable failure) {
      return Initialization.failed(failure);
    }
  }
}
