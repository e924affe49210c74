package golden.places;

import dev.breakwater.guest.abi.Lift;
import dev.breakwater.guest.abi.Memory;
import golden.demo.paint.shared.SharedAbi;
import java.util.Optional;

/** Moves values of {@code places} across the component's border; only generated code calls it. */
public final class PlacesAbi {
  private PlacesAbi() {}

  public static Place loadPlace(int address) {
    return new Place(SharedAbi.loadPoint(address), loadString(address + 8));
  }

  public static void storePlace(int address, Place value) {
    SharedAbi.storePoint(address, value.at());
    storeString(address + 8, value.name());
  }

  public static Place liftPlace(int slots) {
    return new Place(SharedAbi.liftPoint(slots), liftString(slots + 16));
  }

  public static void lowerPlace(int slots, Place value) {
    SharedAbi.lowerPoint(slots, value.at());
    lowerString(slots + 16, value.name());
  }

  public static Optional<Place> loadOptionOfPlace(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? Optional.empty()
        : Optional.of(loadPlace(address + 4));
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
