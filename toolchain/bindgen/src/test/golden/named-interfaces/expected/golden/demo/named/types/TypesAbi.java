package golden.demo.named.types;

import dev.breakwater.guest.abi.Memory;

/**
 * Moves values of {@code demo:named/types@1.0.0} across the component's border; only generated code
 * calls it.
 */
public final class TypesAbi {
  private TypesAbi() {}

  public static Entry loadEntry(int address) {
    return new Entry(loadString(address), Memory.loadInt(address + 8));
  }

  public static void storeEntry(int address, Entry value) {
    storeString(address, value.key());
    Memory.storeInt(address + 8, value.size());
  }

  public static Entry liftEntry(int slots) {
    return new Entry(liftString(slots), Memory.loadInt(slots + 16));
  }

  public static void lowerEntry(int slots, Entry value) {
    lowerString(slots, value.key());
    Memory.storeInt(slots + 16, value.size());
  }

  public static String loadString(int address) {
    return Memory.loadString(Memory.loadInt(address), Memory.loadInt(address + 4));
  }

  public static void storeString(int address, String value) {
    long text = Memory.lowerString(value);
    Memory.storeInt(address, Memory.address(text));
    Memory.storeInt(address + 4, Memory.length(text));
  }

  public static String liftString(int slots) {
    return Memory.loadString(Memory.loadInt(slots), Memory.loadInt(slots + 8));
  }

  public static void lowerString(int slots, String value) {
    long text = Memory.lowerString(value);
    Memory.storeInt(slots, Memory.address(text));
    Memory.storeInt(slots + 8, Memory.length(text));
  }
}
