package dev.breakwater.guest.abi;

/** Writes text to {@code wasi:cli/stdout}, for the reason of {@link StandardError}. */
public final class StandardOutput {
  private StandardOutput() {}

  /** Writes {@code text} as it is; what the host refuses is lost. */
  public static void print(String text) {
    int mark = Arena.mark();
    long lowered = Memory.lowerString(text);
    StandardStream.out(Memory.address(lowered), Memory.length(lowered));
    Arena.release(mark);
  }
}
