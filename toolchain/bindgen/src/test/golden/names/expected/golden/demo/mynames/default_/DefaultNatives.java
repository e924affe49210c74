package golden.demo.mynames.default_;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;

/** The core functions of {@code demo:my-names/default}. */
@Unmanaged
final class DefaultNatives {
  private DefaultNatives() {}

  @Import(module = "demo:my-names/default", name = "imported")
  static native void imported(int int_, int new_, int mark0, int mark1, int result);

  @Import(module = "demo:my-names/default", name = "wait")
  static native void wait_(int result0, int result1, int lifted0, int lifted1, int result);

  @Import(module = "demo:my-names/default", name = "get-URL-of")
  static native void getUrlOf(int result);
}
