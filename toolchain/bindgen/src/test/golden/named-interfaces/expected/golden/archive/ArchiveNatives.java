package golden.archive;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;

/** The core functions of {@code archive}. */
@Unmanaged
final class ArchiveNatives {
  private ArchiveNatives() {}

  @Import(module = "[export]archive", name = "[resource-new]bucket")
  static native int newBucket(int place);

  @Import(module = "[export]archive", name = "[resource-rep]bucket")
  static native int placeOfBucket(int handle);

  @Import(module = "[export]archive", name = "[resource-drop]bucket")
  static native void dropBucket(int handle);
}
