package golden.demo.relay.tokens;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;

/** The core functions of {@code demo:relay/tokens@1.0.0}. */
@Unmanaged
final class TokensNatives {
  private TokensNatives() {}

  @Import(module = "demo:relay/tokens@1.0.0", name = "[constructor]token")
  static native int tokenCreate(int text0, int text1);

  @Import(module = "demo:relay/tokens@1.0.0", name = "[method]token.text")
  static native void tokenText(int self, int result);

  @Import(module = "demo:relay/tokens@1.0.0", name = "[static]token.merge")
  static native int tokenMerge(int a, int b);

  @Import(module = "demo:relay/tokens@1.0.0", name = "[resource-drop]token")
  static native void dropToken(int handle);
}
