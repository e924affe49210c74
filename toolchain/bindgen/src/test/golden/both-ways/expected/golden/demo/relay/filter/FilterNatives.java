package golden.demo.relay.filter;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;

/** The core functions of {@code demo:relay/filter@1.0.0}. */
@Unmanaged
final class FilterNatives {
  private FilterNatives() {}

  @Import(module = "demo:relay/filter@1.0.0", name = "apply")
  static native void apply(int p0, int p1, int by, int result);
}
