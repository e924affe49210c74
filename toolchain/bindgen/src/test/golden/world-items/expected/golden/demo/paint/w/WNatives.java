package golden.demo.paint.w;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;

/** The core functions of {@code demo:paint/w@0.3.0}. */
@Unmanaged
final class WNatives {
  private WNatives() {}

  @Import(module = "$root", name = "[constructor]brush")
  static native int brushCreate(int color);

  @Import(module = "$root", name = "[method]brush.stroke")
  static native void brushStroke(
      int self, int page, int shape0, int shape1, int shape2, int shape3, int shape4, int result);

  @Import(module = "$root", name = "[static]brush.default")
  static native int brushDefault();

  @Import(module = "$root", name = "paint")
  static native int paint(int page, int brush, int modes);

  @Import(module = "$root", name = "[resource-drop]brush")
  static native void dropBrush(int handle);
}
