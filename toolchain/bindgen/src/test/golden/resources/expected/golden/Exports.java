package golden;

import dev.breakwater.guest.WarmUp;
import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Initialization;
import dev.breakwater.guest.abi.Loans;
import dev.breakwater.guest.abi.Memory;
import dev.breakwater.guest.abi.Uncaught;
import golden.demo.store.blobs.Blob;
import golden.demo.store.inspector.Inspector;
import org.teavm.interop.Export;
import service.InspectorService;

/** The entry points of a component of world {@code demo:store@1.2.3/store}. */
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
      WarmUp.of(Services.INSPECTOR);
      return Initialization.done();
    } catch (Throwable failure) {
      return Initialization.failed(failure);
    }
  }

  /** Calls {@code demo:store/inspector@1.2.3#inspect}. */
  @Export(name = "demo:store/inspector@1.2.3#inspect")
  public static long inspectorInspect(int core0, int core1, int core2) {
    try {
      Blob blob = Loans.on(Blob.lift(core0));
      String name = Memory.loadString(core1, core2);
      Arena.reset();
      long value = Services.INSPECTOR.inspect(blob, name);
      Loans.end();
      return value;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:store/inspector@1.2.3#keep}. */
  @Export(name = "demo:store/inspector@1.2.3#keep")
  public static void inspectorKeep(int core0) {
    try {
      Blob blob = Blob.lift(core0);
      Arena.reset();
      Services.INSPECTOR.keep(blob);
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:store/inspector@1.2.3#forget}. */
  @Export(name = "demo:store/inspector@1.2.3#forget")
  public static void inspectorForget() {
    try {
      Arena.reset();
      Services.INSPECTOR.forget();
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** The implementations, made at build time or else at the first call, which can report. */
  private static final class Services {
    static final Inspector INSPECTOR = new InspectorService();
  }
}
