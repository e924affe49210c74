package dev.breakwater.guest.abi;

/**
 * Writes text to {@code wasi:cli/stderr}. {@link System#err} does the same, but brings print
 * streams and character sets into the module.
 */
public final class StandardError {
  private StandardError() {}

  /** Writes {@code text} as it is; what the host refuses is lost. */
  public static void print(String text) {
    int mark = Arena.mark();
    long lowered = Memory.lowerString(text);
    StandardStream.err(Memory.address(lowered), Memory.length(lowered));
    Arena.release(mark);
  }
}
