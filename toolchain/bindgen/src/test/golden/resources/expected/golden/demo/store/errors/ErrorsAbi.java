package golden.demo.store.errors;

import dev.breakwater.guest.abi.Memory;

/**
 * Moves values of {@code demo:store/errors@1.2.3} across the component's border; only generated
 * code calls it.
 */
public final class ErrorsAbi {
  private ErrorsAbi() {}

  public static String loadString(int address) {
    return Memory.loadString(Memory.loadInt(address), Memory.loadInt(address + 4));
  }
}
