package golden.menu;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;

/** The core functions of {@code menu}. */
@Unmanaged
final class MenuNatives {
  private MenuNatives() {}

  @Import(module = "[export]menu", name = "[resource-new]item")
  static native int newItem(int place);

  @Import(module = "[export]menu", name = "[resource-rep]item")
  static native int placeOfItem(int handle);

  @Import(module = "[export]menu", name = "[resource-drop]item")
  static native void dropItem(int handle);
}
