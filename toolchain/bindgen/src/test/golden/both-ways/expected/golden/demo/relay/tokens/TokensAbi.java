package golden.demo.relay.tokens;

import dev.breakwater.guest.abi.Memory;

/**
 * Moves values of {@code demo:relay/tokens@1.0.0} across the component's border; only generated
 * code calls it.
 */
public final class TokensAbi {
  private TokensAbi() {}

  public static Pair loadPair(int address) {
    return new Pair(Token.lift(Memory.loadInt(address)), Memory.loadInt(address + 4));
  }

  public static void storePair(int address, Pair value) {
    Memory.storeInt(address, value.key().release());
    Memory.storeInt(address + 4, value.count());
  }

  public static Pair liftPair(int slots) {
    return new Pair(Token.lift(Memory.loadInt(slots)), Memory.loadInt(slots + 8));
  }

  public static void lowerPair(int slots, Pair value) {
    Memory.storeInt(slots, value.key().release());
    Memory.storeInt(slots + 8, value.count());
  }

  public static String loadString(int address) {
    return Memory.loadString(Memory.loadInt(address), Memory.loadInt(address + 4));
  }
}
