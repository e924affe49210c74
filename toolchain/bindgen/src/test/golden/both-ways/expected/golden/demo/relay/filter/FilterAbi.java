package golden.demo.relay.filter;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Lift;
import dev.breakwater.guest.abi.Memory;
import golden.demo.relay.tokens.Token;

/**
 * Moves values of {@code demo:relay/filter@1.0.0} across the component's border; only generated
 * code calls it.
 */
public final class FilterAbi {
  private FilterAbi() {}

  /** Takes {@code count} slots of 8 zeroed bytes from the arena. */
  public static int slots(int count) {
    int slots = Arena.allocate(count * 8, 8);
    for (int i = 0; i < count; i++) {
      Memory.storeLong(slots + i * 8, 0);
    }
    return slots;
  }

  public static Result<Token, String> loadResultOfTokenOrString(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? new Result.Ok<>(Token.lift(Memory.loadInt(address + 4)))
        : new Result.Err<>(loadString(address + 4));
  }

  public static String loadString(int address) {
    return Memory.loadString(Memory.loadInt(address), Memory.loadInt(address + 4));
  }
}
