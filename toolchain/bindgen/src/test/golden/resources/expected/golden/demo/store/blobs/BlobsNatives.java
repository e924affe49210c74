package golden.demo.store.blobs;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;

/** The core functions of {@code demo:store/blobs@1.2.3}. */
@Unmanaged
final class BlobsNatives {
  private BlobsNatives() {}

  @Import(module = "demo:store/blobs@1.2.3", name = "[constructor]blob")
  static native int blobCreate(int name0, int name1, int tags0, int tags1);

  @Import(module = "demo:store/blobs@1.2.3", name = "[static]blob.open")
  static native void blobOpen(int name0, int name1, int result);

  @Import(module = "demo:store/blobs@1.2.3", name = "[method]blob.size")
  static native long blobSize(int self);

  @Import(module = "demo:store/blobs@1.2.3", name = "[method]blob.read")
  static native void blobRead(int self, long offset, int len, int result);

  @Import(module = "demo:store/blobs@1.2.3", name = "[method]blob.append")
  static native void blobAppend(int self, int content0, int content1, int result);

  @Import(module = "demo:store/blobs@1.2.3", name = "[method]blob.merge")
  static native int blobMerge(int self, int others0, int others1, int into);

  @Import(module = "demo:store/blobs@1.2.3", name = "[method]blob.clone")
  static native int blobClone(int self);

  @Import(module = "demo:store/blobs@1.2.3", name = "[method]blob.copy")
  static native int blobCopy(int self, int of);

  @Import(module = "demo:store/blobs@1.2.3", name = "[method]blob.close")
  static native void blobClose(int self, int final_);

  @Import(module = "demo:store/blobs@1.2.3", name = "[method]blob.rename")
  static native void blobRename(int self, int name0, int name1, int name2, int at0, long at1);

  @Import(module = "demo:store/blobs@1.2.3", name = "age-of")
  static native int ageOf(int blob);

  @Import(module = "demo:store/blobs@1.2.3", name = "take")
  static native void take(int blob, int result);

  @Import(module = "demo:store/blobs@1.2.3", name = "many")
  static native void many(int parameters, int result);

  @Import(module = "demo:store/blobs@1.2.3", name = "[resource-drop]blob")
  static native void dropBlob(int handle);
}
