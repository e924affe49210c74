package golden.demo.store.errors;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;

/** The core functions of {@code demo:store/errors@1.2.3}. */
@Unmanaged
final class ErrorsNatives {
  private ErrorsNatives() {}

  @Import(module = "demo:store/errors@1.2.3", name = "[method]error.to-debug-string")
  static native void errorToDebugString(int self, int result);

  @Import(module = "demo:store/errors@1.2.3", name = "[resource-drop]error")
  static native void dropError(int handle);
}
