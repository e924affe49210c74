package golden;

import dev.breakwater.guest.WarmUp;
import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Initialization;
import dev.breakwater.guest.abi.Memory;
import dev.breakwater.guest.abi.Uncaught;
import golden.demo.auth.authenticator.AuthResult;
import golden.demo.auth.authenticator.Authenticator;
import golden.demo.auth.authenticator.AuthenticatorAbi;
import org.teavm.interop.Export;
import service.AuthenticatorService;

/** The entry points of a component of world {@code demo:auth@0.1.0/auth-world}. */
public final class Exports {
  private Exports() {}

  /** Allocates for what the host passes in. */
  @Export(name = "cabi_realloc")
  public static int reallocate(int address, int byteSize, int alignment, int newByteSize) {
    return Arena.reallocate(address, byteSize, alignment, newByteSize);
  }

  /** Makes the implementations and warms them up; called at build time. */
  @Export(name = "breakwater-initialize")
  public static int initialize() {
    try {
      Initialization.begin();
      WarmUp.of(Services.AUTHENTICATOR);
      return Initialization.done();
    } catch (Throwable failure) {
      return Initialization.failed(failure);
    }
  }

  /** Calls {@code demo:auth/authenticator@0.1.0#verify-token}. */
  @Export(name = "demo:auth/authenticator@0.1.0#verify-token")
  public static int authenticatorVerifyToken(int core0, int core1) {
    try {
      String token = Memory.loadString(core0, core1);
      Arena.reset();
      AuthResult value = Services.AUTHENTICATOR.verifyToken(token);
      int result = Arena.allocate(28, 4);
      AuthenticatorAbi.storeAuthResult(result, value);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:auth/authenticator@0.1.0#verify-token}. */
  @Export(name = "cabi_post_demo:auth/authenticator@0.1.0#verify-token")
  public static void authenticatorVerifyTokenDone(int result) {
    Arena.reset();
  }

  /** The implementations, made at build time or else at the first call, which can report. */
  private static final class Services {
    static final Authenticator AUTHENTICATOR = new AuthenticatorService();
  }
}
