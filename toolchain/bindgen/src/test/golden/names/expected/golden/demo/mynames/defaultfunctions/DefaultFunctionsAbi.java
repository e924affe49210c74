package golden.demo.mynames.defaultfunctions;

import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Lift;
import dev.breakwater.guest.abi.Memory;
import golden.demo.mynames.default_.DefaultAbi;
import golden.demo.mynames.default_.DefaultError;
import java.util.Optional;

/**
 * Moves values of {@code demo:my-names/default-functions} across the component's border; only
 * generated code calls it.
 */
public final class DefaultFunctionsAbi {
  private DefaultFunctionsAbi() {}

  public static DefaultFunctions loadDefaultFunctions(int address) {
    return new DefaultFunctions(loadOptionOfError(address));
  }

  public static void storeDefaultFunctions(int address, DefaultFunctions value) {
    storeOptionOfError(address, value.a());
  }

  public static DefaultFunctions liftDefaultFunctions(int slots) {
    return new DefaultFunctions(liftOptionOfError(slots));
  }

  public static void lowerDefaultFunctions(int slots, DefaultFunctions value) {
    lowerOptionOfError(slots, value.a());
  }

  /** Takes {@code count} slots of 8 zeroed bytes from the arena. */
  public static int slots(int count) {
    int slots = Arena.allocate(count * 8, 8);
    for (int i = 0; i < count; i++) {
      Memory.storeLong(slots + i * 8, 0);
    }
    return slots;
  }

  public static Optional<DefaultError> loadOptionOfError(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? Optional.empty()
        : Optional.of(DefaultAbi.loadDefaultError(address + 8));
  }

  public static void storeOptionOfError(int address, Optional<DefaultError> value) {
    Memory.storeByte(address, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      DefaultAbi.storeDefaultError(address + 8, value.get());
    }
  }

  public static Optional<DefaultError> liftOptionOfError(int slots) {
    return Lift.isFirst(Memory.loadInt(slots))
        ? Optional.empty()
        : Optional.of(DefaultAbi.liftDefaultError(slots + 8));
  }

  public static void lowerOptionOfError(int slots, Optional<DefaultError> value) {
    Memory.storeInt(slots, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      DefaultAbi.lowerDefaultError(slots + 8, value.get());
    }
  }
}
