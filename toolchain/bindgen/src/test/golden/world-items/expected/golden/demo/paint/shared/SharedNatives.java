package golden.demo.paint.shared;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;

/** The core functions of {@code demo:paint/shared@0.3.0}. */
@Unmanaged
final class SharedNatives {
  private SharedNatives() {}

  @Import(module = "demo:paint/shared@0.3.0", name = "[method]canvas.draw")
  static native void canvasDraw(int self, int at0, int at1);

  @Import(module = "demo:paint/shared@0.3.0", name = "[resource-drop]canvas")
  static native void dropCanvas(int handle);
}
