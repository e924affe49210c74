package golden.demo.relay.filterexports;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;
import golden.demo.relay.tokensexports.Token;
import golden.demo.relay.tokensexports.TokenHandles;

/**
 * Moves values of {@code demo:relay/filter@1.0.0} across the component's border; only generated
 * code calls it.
 */
public final class FilterExportsAbi {
  private FilterExportsAbi() {}

  /** Takes {@code count} slots of 8 zeroed bytes from the arena. */
  public static int slots(int count) {
    int slots = Arena.allocate(count * 8, 8);
    for (int i = 0; i < count; i++) {
      Memory.storeLong(slots + i * 8, 0);
    }
    return slots;
  }

  public static void storeResultOfTokenOrString(int address, Result<Token, String> value) {
    switch (value) {
      case Result.Ok<Token, String> c -> {
        Memory.storeByte(address, 0);
        Memory.storeInt(address + 4, TokenHandles.give(c.value()));
      }
      case Result.Err<Token, String> c -> {
        Memory.storeByte(address, 1);
        storeString(address + 4, c.error());
      }
    }
  }

  public static void storeString(int address, String value) {
    long text = Memory.lowerString(value);
    Memory.storeInt(address, Memory.address(text));
    Memory.storeInt(address + 4, Memory.length(text));
  }
}
