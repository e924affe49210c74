package golden.demo.relay.colors;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;

/** The core functions of {@code demo:relay/colors@1.0.0}. */
@Unmanaged
final class ColorsNatives {
  private ColorsNatives() {}

  @Import(module = "demo:relay/colors@1.0.0", name = "mix")
  static native int mix(int a);
}
