package golden.notes;

import dev.breakwater.guest.abi.Memory;

/** Moves values of {@code notes} across the component's border; only generated code calls it. */
public final class NotesAbi {
  private NotesAbi() {}

  public static Note loadNote(int address) {
    return new Note(loadString(address));
  }

  public static void storeNote(int address, Note value) {
    storeString(address, value.text());
  }

  public static Note liftNote(int slots) {
    return new Note(liftString(slots));
  }

  public static void lowerNote(int slots, Note value) {
    lowerString(slots, value.text());
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
