package dev.breakwater.teavm.sample;

import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;
import org.teavm.interop.Export;

/** Stores and loads of every width. */
public final class Values {
  private Values() {}

  @Export(name = "report")
  public static int report() {
    return Lowered.string(() -> {
      int at = Arena.allocate(64, 8);
      Memory.storeByte(at, 0x1FE);
      Memory.storeShort(at + 2, 0x1FFFD);
      Memory.storeInt(at + 4, Integer.MIN_VALUE + 3);
      Memory.storeLong(at + 8, Long.MIN_VALUE + 4);
      Memory.storeFloat(at + 16, 1.5f);
      Memory.storeDouble(at + 24, -2.25);
      return Memory.loadByte(at)
          + " "
          + Memory.loadShort(at + 2)
          + " "
          + Memory.loadInt(at + 4)
          + " "
          + Memory.loadLong(at + 8)
          + " "
          + Memory.loadFloat(at + 16)
          + " "
          + Memory.loadDouble(at + 24);
    });
  }
}
