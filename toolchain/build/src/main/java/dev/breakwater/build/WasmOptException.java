package dev.breakwater.build;

import java.io.IOException;

/** The optimiser that was asked for is not there, or refuses the module. */
public final class WasmOptException extends RuntimeException {
  private static final long serialVersionUID = 1;

  WasmOptException(IOException cause) {
    super("wasm-opt failed: " + cause.getMessage(), cause);
  }
}
