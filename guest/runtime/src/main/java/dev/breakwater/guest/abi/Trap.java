package dev.breakwater.guest.abi;

import org.teavm.backend.wasm.WasmRuntime;
import org.teavm.interop.Unmanaged;
import org.teavm.runtime.ExceptionHandling;

/** Ends the call: a message on standard error, then the instruction {@code unreachable}. */
@Unmanaged
final class Trap {
  private Trap() {}

  /** Never returns. {@code message} is ASCII and ends with a line feed. */
  static void with(String message) {
    WasmRuntime.printString(message);
    now();
  }

  /** Never returns. */
  static void now() {
    ExceptionHandling.abort();
  }
}
