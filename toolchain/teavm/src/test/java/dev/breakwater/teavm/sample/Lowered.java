package dev.breakwater.teavm.sample;

import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;
import dev.breakwater.guest.abi.Uncaught;
import java.util.function.Supplier;

/** Results of sample exports, as generated code would lower them. */
final class Lowered {
  private Lowered() {}

  /** Address of the address and the byte length of a string; traps when {@code text} throws. */
  static int string(Supplier<String> text) {
    try {
      long lowered = Memory.lowerString(text.get());
      int result = Arena.allocate(8, 4);
      Memory.storeInt(result, Memory.address(lowered));
      Memory.storeInt(result + 4, Memory.length(lowered));
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Two digits for each byte. */
  static String hex(byte[] bytes) {
    StringBuilder digits = new StringBuilder();
    for (byte each : bytes) {
      digits.append(Character.forDigit((each >> 4) & 0xF, 16));
      digits.append(Character.forDigit(each & 0xF, 16));
    }
    return digits.toString();
  }
}
