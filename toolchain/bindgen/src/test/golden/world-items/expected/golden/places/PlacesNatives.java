package golden.places;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;

/** The core functions of {@code places}. */
@Unmanaged
final class PlacesNatives {
  private PlacesNatives() {}

  @Import(module = "places", name = "find")
  static native void find(int name0, int name1, int result);
}
