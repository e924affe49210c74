package golden.demo.mynames.defaultfunctions;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;

/** The core functions of {@code demo:my-names/default-functions}. */
@Unmanaged
final class DefaultFunctionsNatives {
  private DefaultFunctionsNatives() {}

  @Import(module = "demo:my-names/default-functions", name = "convert")
  static native void convert(
      int error0, int error1, long error2, int error3, int error4, int error5, int result);
}
