package golden.demo.relay.relay;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;

/** The core functions of {@code demo:relay/relay@1.0.0}. */
@Unmanaged
final class RelayNatives {
  private RelayNatives() {}

  @Import(module = "$root", name = "from-outside")
  static native int fromOutside(int t);
}
