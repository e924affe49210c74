package golden.demo.relay.tokensexports;

import dev.breakwater.guest.abi.Memory;

/**
 * Moves values of {@code demo:relay/tokens@1.0.0} across the component's border; only generated
 * code calls it.
 */
public final class TokensExportsAbi {
  private TokensExportsAbi() {}

  public static Pair loadPair(int address) {
    return new Pair(TokenHandles.take(Memory.loadInt(address)), Memory.loadInt(address + 4));
  }

  public static void storePair(int address, Pair value) {
    Memory.storeInt(address, TokenHandles.give(value.key()));
    Memory.storeInt(address + 4, value.count());
  }

  public static Pair liftPair(int slots) {
    return new Pair(TokenHandles.take(Memory.loadInt(slots)), Memory.loadInt(slots + 8));
  }

  public static void lowerPair(int slots, Pair value) {
    Memory.storeInt(slots, TokenHandles.give(value.key()));
    Memory.storeInt(slots + 8, value.count());
  }

  public static void storeString(int address, String value) {
    long text = Memory.lowerString(value);
    Memory.storeInt(address, Memory.address(text));
    Memory.storeInt(address + 4, Memory.length(text));
  }
}
