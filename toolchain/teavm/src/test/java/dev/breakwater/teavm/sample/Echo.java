package dev.breakwater.teavm.sample;

import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;
import org.teavm.interop.Export;

/** Strings and byte lists in and out. */
public final class Echo {
  private Echo() {}

  @Export(name = "cabi_realloc")
  public static int reallocate(int old, int oldSize, int alignment, int newSize) {
    return Arena.reallocate(old, oldSize, alignment, newSize);
  }

  /** {@code func(text: string) -> string}. */
  @Export(name = "echo")
  public static int echo(int address, int length) {
    return Lowered.string(() -> {
      String text = Memory.loadString(address, length);
      Arena.reset();
      return text;
    });
  }

  /** {@code func() -> string}: surrogates that lost their partner. */
  @Export(name = "unpaired")
  public static int unpaired() {
    return Lowered.string(() -> "a\uD83Db\uDE00");
  }

  /** {@code func(bytes: list<u8>) -> u64}: all bytes added up as unsigned. */
  @Export(name = "sum")
  public static long sum(int address, int length) {
    byte[] bytes = Memory.loadBytes(address, length);
    Arena.reset();
    long sum = 0;
    for (byte each : bytes) {
      sum += each & 0xFF;
    }
    return sum;
  }

  @Export(name = "cabi_post_echo")
  public static void reset(int result) {
    Arena.reset();
  }

  @Export(name = "mark")
  public static int mark() {
    return Arena.mark();
  }

  @Export(name = "release")
  public static void release(int mark) {
    Arena.release(mark);
  }
}
