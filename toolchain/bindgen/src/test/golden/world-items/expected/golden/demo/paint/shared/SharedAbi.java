package golden.demo.paint.shared;

import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;

/**
 * Moves values of {@code demo:paint/shared@0.3.0} across the component's border; only generated
 * code calls it.
 */
public final class SharedAbi {
  private SharedAbi() {}

  public static Point loadPoint(int address) {
    return new Point(Memory.loadInt(address), Memory.loadInt(address + 4));
  }

  public static void storePoint(int address, Point value) {
    Memory.storeInt(address, value.x());
    Memory.storeInt(address + 4, value.y());
  }

  public static Point liftPoint(int slots) {
    return new Point(Memory.loadInt(slots), Memory.loadInt(slots + 8));
  }

  public static void lowerPoint(int slots, Point value) {
    Memory.storeInt(slots, value.x());
    Memory.storeInt(slots + 8, value.y());
  }

  /** Takes {@code count} slots of 8 zeroed bytes from the arena. */
  public static int slots(int count) {
    int slots = Arena.allocate(count * 8, 8);
    for (int i = 0; i < count; i++) {
      Memory.storeLong(slots + i * 8, 0);
    }
    return slots;
  }
}
