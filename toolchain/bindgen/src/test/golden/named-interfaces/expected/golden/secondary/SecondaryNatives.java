package golden.secondary;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;

/** The core functions of {@code secondary}. */
@Unmanaged
final class SecondaryNatives {
  private SecondaryNatives() {}

  @Import(module = "secondary", name = "[constructor]bucket")
  static native int bucketCreate(int name0, int name1);

  @Import(module = "secondary", name = "[method]bucket.find")
  static native void bucketFind(int self, int key0, int key1, int result);

  @Import(module = "secondary", name = "put")
  static native void put(int bucket, int entry0, int entry1, int entry2);

  @Import(module = "secondary", name = "[resource-drop]bucket")
  static native void dropBucket(int handle);
}
