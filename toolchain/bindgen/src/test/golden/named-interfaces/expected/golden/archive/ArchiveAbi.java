package golden.archive;

import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;
import golden.demo.named.types.TypesAbi;
import java.util.Optional;

/** Moves values of {@code archive} across the component's border; only generated code calls it. */
public final class ArchiveAbi {
  private ArchiveAbi() {}

  public static Found loadFound(int address) {
    return new Found(TypesAbi.loadEntry(address), Memory.loadLong(address + 16));
  }

  public static void storeFound(int address, Found value) {
    TypesAbi.storeEntry(address, value.entry());
    Memory.storeLong(address + 16, value.age());
  }

  public static Found liftFound(int slots) {
    return new Found(TypesAbi.liftEntry(slots), Memory.loadLong(slots + 24));
  }

  public static void lowerFound(int slots, Found value) {
    TypesAbi.lowerEntry(slots, value.entry());
    Memory.storeLong(slots + 24, value.age());
  }

  public static void storeOptionOfFound(int address, Optional<Found> value) {
    Memory.storeByte(address, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      storeFound(address + 8, value.get());
    }
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
