package dev.breakwater.teavm.sample;

import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;
import org.teavm.interop.Export;

/** Lifts a string and lowers it again. */
public final class Echo {
  private Echo() {}

  @Export(name = "cabi_realloc")
  public static int reallocate(int old, int oldSize, int alignment, int newSize) {
    return Arena.reallocate(old, oldSize, alignment, newSize);
  }

  /** {@code echo: func(text: string) -> string}; returns the address of address and length. */
  @Export(name = "echo")
  public static int echo(int address, int length) {
    String text = Memory.loadString(address, length);
    Arena.reset();
    long lowered = Memory.lowerString(text);
    int result = Arena.allocate(8, 4);
    Memory.storeInt(result, Memory.address(lowered));
    Memory.storeInt(result + 4, Memory.length(lowered));
    return result;
  }

  @Export(name = "cabi_post_echo")
  public static void afterEcho(int result) {
    Arena.reset();
  }
}
