package golden;

import dev.breakwater.guest.WarmUp;
import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Initialization;
import dev.breakwater.guest.abi.Memory;
import dev.breakwater.guest.abi.Uncaught;
import golden.archive.Archive;
import golden.archive.ArchiveAbi;
import golden.archive.Bucket;
import golden.archive.BucketHandles;
import golden.archive.Found;
import golden.demo.named.types.Entry;
import golden.demo.named.types.TypesAbi;
import java.util.Optional;
import org.teavm.interop.Export;
import service.ArchiveService;

/** The entry points of a component of world {@code demo:named@1.0.0/w}. */
public final class Exports {
  private Exports() {}

  /** Allocates for what the host passes in. */
  @Export(name = "cabi_realloc")
  public static int reallocate(int address, int byteSize, int alignment, int newByteSize) {
    return Arena.reallocate(address, byteSize, alignment, newByteSize);
  }

  /** Makes the implementations and warms them up; called at build time. */
  @Export(name = "breakwater-initialize")
  public static int initialize() {
    try {
      Initialization.begin();
      WarmUp.of(Services.ARCHIVE);
      return Initialization.done();
    } catch (Throwable failure) {
      return Initialization.failed(failure);
    }
  }

  /** Calls {@code archive#[constructor]bucket}. */
  @Export(name = "archive#[constructor]bucket")
  public static int archiveBucketCreate(int core0, int core1) {
    try {
      String name = Memory.loadString(core0, core1);
      Arena.reset();
      Bucket value = Services.ARCHIVE.createBucket(name);
      return BucketHandles.give(value);
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code archive#[method]bucket.find}. */
  @Export(name = "archive#[method]bucket.find")
  public static int archiveBucketFind(int core0, int core1, int core2) {
    try {
      Bucket self = BucketHandles.lent(core0);
      String key = Memory.loadString(core1, core2);
      Arena.reset();
      Optional<Found> value = self.find(key);
      int result = Arena.allocate(32, 8);
      ArchiveAbi.storeOptionOfFound(result, value);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code archive#[method]bucket.find}. */
  @Export(name = "cabi_post_archive#[method]bucket.find")
  public static void archiveBucketFindDone(int result) {
    Arena.reset();
  }

  /** Calls {@code archive#put}. */
  @Export(name = "archive#put")
  public static void archivePut(int core0, int core1, int core2, int core3) {
    try {
      Bucket bucket = BucketHandles.lent(core0);
      int entrySlots = ArchiveAbi.slots(3);
      Memory.storeInt(entrySlots, core1);
      Memory.storeInt(entrySlots + 8, core2);
      Memory.storeInt(entrySlots + 16, core3);
      Entry entry = TypesAbi.liftEntry(entrySlots);
      Arena.reset();
      Services.ARCHIVE.put(bucket, entry);
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Closes the object of a dropped {@code bucket}. */
  @Export(name = "archive#[dtor]bucket")
  public static void archiveBucketDestroy(int place) {
    try {
      BucketHandles.destroy(place);
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** The implementations, made at build time or else at the first call, which can report. */
  private static final class Services {
    static final Archive ARCHIVE = new ArchiveService();
  }
}
