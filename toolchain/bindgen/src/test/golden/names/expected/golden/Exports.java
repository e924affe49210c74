package golden;

import dev.breakwater.guest.WarmUp;
import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Initialization;
import dev.breakwater.guest.abi.Memory;
import dev.breakwater.guest.abi.Uncaught;
import golden.demo.mynames.default_.DefaultAbi;
import golden.demo.mynames.default_.DefaultError;
import golden.demo.mynames.defaultfunctions.DefaultFunctions;
import golden.demo.mynames.defaultfunctions.DefaultFunctionsAbi;
import golden.demo.mynames.defaultfunctions.DefaultFunctionsFunctions;
import org.teavm.interop.Export;
import service.DefaultFunctionsService;

/** The entry points of a component of world {@code demo:my-names/names}. */
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
      WarmUp.of(Services.DEFAULT_FUNCTIONS);
      return Initialization.done();
    } catch (Throwable failure) {
      return Initialization.failed(failure);
    }
  }

  /** Calls {@code demo:my-names/default-functions#convert}. */
  @Export(name = "demo:my-names/default-functions#convert")
  public static int defaultFunctionsConvert(
      int core0, int core1, long core2, int core3, int core4, int core5) {
    try {
      int errorSlots = DefaultFunctionsAbi.slots(6);
      Memory.storeInt(errorSlots, core0);
      Memory.storeInt(errorSlots + 8, core1);
      Memory.storeLong(errorSlots + 16, core2);
      Memory.storeInt(errorSlots + 24, core3);
      Memory.storeInt(errorSlots + 32, core4);
      Memory.storeInt(errorSlots + 40, core5);
      DefaultError error = DefaultAbi.liftDefaultError(errorSlots);
      Arena.reset();
      DefaultFunctions value = Services.DEFAULT_FUNCTIONS.convert(error);
      int result = Arena.allocate(48, 8);
      DefaultFunctionsAbi.storeDefaultFunctions(result, value);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:my-names/default-functions#convert}. */
  @Export(name = "cabi_post_demo:my-names/default-functions#convert")
  public static void defaultFunctionsConvertDone(int result) {
    Arena.reset();
  }

  /** The implementations, made at build time or else at the first call, which can report. */
  private static final class Services {
    static final DefaultFunctionsFunctions DEFAULT_FUNCTIONS = new DefaultFunctionsService();
  }
}
