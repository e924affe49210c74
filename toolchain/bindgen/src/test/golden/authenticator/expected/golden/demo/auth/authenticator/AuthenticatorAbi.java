package golden.demo.auth.authenticator;

import dev.breakwater.guest.abi.Lift;
import dev.breakwater.guest.abi.Memory;
import java.util.Optional;

/**
 * Moves values of {@code demo:auth/authenticator@0.1.0} across the component's border; only
 * generated code calls it.
 */
public final class AuthenticatorAbi {
  private AuthenticatorAbi() {}

  public static AuthResult loadAuthResult(int address) {
    return new AuthResult(
        Memory.loadByte(address) != 0,
        loadOptionOfString(address + 4),
        loadOptionOfString(address + 16));
  }

  public static void storeAuthResult(int address, AuthResult value) {
    Memory.storeByte(address, value.authenticated() ? 1 : 0);
    storeOptionOfString(address + 4, value.userId());
    storeOptionOfString(address + 16, value.error());
  }

  public static AuthResult liftAuthResult(int slots) {
    return new AuthResult(
        Memory.loadInt(slots) != 0, liftOptionOfString(slots + 8), liftOptionOfString(slots + 32));
  }

  public static void lowerAuthResult(int slots, AuthResult value) {
    Memory.storeInt(slots, value.authenticated() ? 1 : 0);
    lowerOptionOfString(slots + 8, value.userId());
    lowerOptionOfString(slots + 32, value.error());
  }

  public static Optional<String> loadOptionOfString(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? Optional.empty()
        : Optional.of(loadString(address + 4));
  }

  public static void storeOptionOfString(int address, Optional<String> value) {
    Memory.storeByte(address, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      storeString(address + 4, value.get());
    }
  }

  public static Optional<String> liftOptionOfString(int slots) {
    return Lift.isFirst(Memory.loadInt(slots))
        ? Optional.empty()
        : Optional.of(liftString(slots + 8));
  }

  public static void lowerOptionOfString(int slots, Optional<String> value) {
    Memory.storeInt(slots, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      lowerString(slots + 8, value.get());
    }
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
