package golden.notesexports;

import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;

/** Moves values of {@code notes} across the component's border; only generated code calls it. */
public final class NotesExportsAbi {
  private NotesExportsAbi() {}

  public static Note loadNote(int address) {
    return new Note(loadString(address), Memory.loadLong(address + 8));
  }

  public static void storeNote(int address, Note value) {
    storeString(address, value.text());
    Memory.storeLong(address + 8, value.likes());
  }

  public static Note liftNote(int slots) {
    return new Note(liftString(slots), Memory.loadLong(slots + 16));
  }

  public static void lowerNote(int slots, Note value) {
    lowerString(slots, value.text());
    Memory.storeLong(slots + 16, value.likes());
  }

  /** Takes {@code count} slots of 8 zeroed bytes from the arena. */
  public static int slots(int count) {
    int slots = Arena.allocate(count * 8, 8);
    for (int i = 0; i < count; i++) {
      Memory.storeLong(slots + i * 8, 0);
    }
    return slots;
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
