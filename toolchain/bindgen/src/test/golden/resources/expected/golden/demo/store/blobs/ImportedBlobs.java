package golden.demo.store.blobs;

import dev.breakwater.guest.Tuple2;
import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;
import java.util.Optional;

/** Calls the imported functions of {@code demo:store/blobs@1.2.3}. */
final class ImportedBlobs implements Blobs {
  @Deprecated
  @Override
  public Age ageOf(Blob blob) {
    return BlobsAbi.liftAge(BlobsNatives.ageOf(blob.handle()));
  }

  @Override
  public Optional<Blob> take(Blob blob) {
    int mark = Arena.mark();
    int result = Arena.allocate(8, 4);
    BlobsNatives.take(blob.release(), result);
    Optional<Blob> lifted = BlobsAbi.loadOptionOfBlob(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Tuple2<Long, String> many(
      long a,
      long b,
      long c,
      long d,
      long e,
      long f,
      long g,
      long h,
      String i,
      byte[] j,
      Optional<String> k,
      Blob blob,
      Blob last) {
    int mark = Arena.mark();
    int parameters = Arena.allocate(104, 8);
    Memory.storeLong(parameters, a);
    Memory.storeLong(parameters + 8, b);
    Memory.storeLong(parameters + 16, c);
    Memory.storeLong(parameters + 24, d);
    Memory.storeLong(parameters + 32, e);
    Memory.storeLong(parameters + 40, f);
    Memory.storeLong(parameters + 48, g);
    Memory.storeLong(parameters + 56, h);
    BlobsAbi.storeString(parameters + 64, i);
    BlobsAbi.storeBytes(parameters + 72, j);
    BlobsAbi.storeOptionOfString(parameters + 80, k);
    Memory.storeInt(parameters + 92, blob.handle());
    Memory.storeInt(parameters + 96, last.release());
    int result = Arena.allocate(16, 8);
    BlobsNatives.many(parameters, result);
    Tuple2<Long, String> lifted = BlobsAbi.loadTupleOfU64AndString(result);
    Arena.release(mark);
    return lifted;
  }
}
