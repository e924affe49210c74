package golden.primary;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;

/** The core functions of {@code primary}. */
@Unmanaged
final class PrimaryNatives {
  private PrimaryNatives() {}

  @Import(module = "primary", name = "[constructor]bucket")
  static native int bucketCreate(int name0, int name1);

  @Import(module = "primary", name = "[method]bucket.find")
  static native void bucketFind(int self, int key0, int key1, int result);

  @Import(module = "primary", name = "put")
  static native void put(int bucket, int entry0, int entry1, int entry2);

  @Import(module = "primary", name = "[resource-drop]bucket")
  static native void dropBucket(int handle);
}
