package golden.demo.bank.sources;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;

/** The core functions of {@code demo:bank/sources@1.0.0}. */
@Unmanaged
final class SourcesNatives {
  private SourcesNatives() {}

  @Import(module = "demo:bank/sources@1.0.0", name = "[method]source.draw")
  static native int sourceDraw(int self, long cents);

  @Import(module = "demo:bank/sources@1.0.0", name = "[resource-drop]source")
  static native void dropSource(int handle);
}
