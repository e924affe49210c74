package golden.demo.relay.tokensexports;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;

/** The core functions of {@code demo:relay/tokens@1.0.0}. */
@Unmanaged
final class TokensExportsNatives {
  private TokensExportsNatives() {}

  @Import(module = "[export]demo:relay/tokens@1.0.0", name = "[resource-new]token")
  static native int newToken(int place);

  @Import(module = "[export]demo:relay/tokens@1.0.0", name = "[resource-rep]token")
  static native int placeOfToken(int handle);

  @Import(module = "[export]demo:relay/tokens@1.0.0", name = "[resource-drop]token")
  static native void dropToken(int handle);
}
