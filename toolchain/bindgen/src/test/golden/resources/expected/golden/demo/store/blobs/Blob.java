package golden.demo.store.blobs;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.Unit;
import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;
import golden.demo.store.errors.ErrorsError;
import java.util.List;
import java.util.Optional;

/**
 * An open blob.
 *
 * <p>A handle that this component owns or has on loan. {@link #close} drops it; after that, and
 * after it was given away, every use of it throws {@link IllegalStateException}.
 */
public final class Blob implements AutoCloseable {
  private static final int GONE = -1;

  private int handle;

  private Blob(int handle) {
    this.handle = handle;
  }

  /** Wraps a handle that came from the host; only generated code calls it. */
  public static Blob lift(int handle) {
    return new Blob(handle);
  }

  /** The handle, still kept; only generated code calls it. */
  public int handle() {
    if (handle == GONE) {
      throw new IllegalStateException("blob was closed or given away");
    }
    return handle;
  }

  /** The handle, given away; only generated code calls it. */
  public int release() {
    int given = handle();
    handle = GONE;
    return given;
  }

  /** Drops the handle; the second time nothing happens. */
  @Override
  public void close() {
    if (handle != GONE) {
      BlobsNatives.dropBlob(release());
    }
  }

  /** Creates an empty one. */
  public static Blob create(String name, List<String> tags) {
    int mark = Arena.mark();
    long nameText = Memory.lowerString(name);
    int tagsAddress = BlobsAbi.lowerListOfString(tags);
    Blob lifted =
        Blob.lift(
            BlobsNatives.blobCreate(
                Memory.address(nameText), Memory.length(nameText), tagsAddress, tags.size()));
    Arena.release(mark);
    return lifted;
  }

  /** Calls {@code [static]blob.open}. */
  public static Result<Blob, ErrorsError> open(String name) {
    int mark = Arena.mark();
    long nameText = Memory.lowerString(name);
    int result = Arena.allocate(8, 4);
    BlobsNatives.blobOpen(Memory.address(nameText), Memory.length(nameText), result);
    Result<Blob, ErrorsError> lifted = BlobsAbi.loadResultOfBlobOrError(result);
    Arena.release(mark);
    return lifted;
  }

  /**
   * Bytes so far.
   *
   * @return unsigned, 64 bits
   */
  public long size() {
    return BlobsNatives.blobSize(this.handle());
  }

  /**
   * Calls {@code [method]blob.read}.
   *
   * @param offset unsigned, 64 bits
   * @param len unsigned, 32 bits
   */
  public Result<byte[], ErrorsError> read(long offset, int len) {
    int mark = Arena.mark();
    int result = Arena.allocate(12, 4);
    BlobsNatives.blobRead(this.handle(), offset, len, result);
    Result<byte[], ErrorsError> lifted = BlobsAbi.loadResultOfBytesOrError(result);
    Arena.release(mark);
    return lifted;
  }

  /** Calls {@code [method]blob.append}. */
  public Result<Unit, ErrorsError> append(byte[] content) {
    int mark = Arena.mark();
    int contentAddress = Memory.lowerBytes(content);
    int result = Arena.allocate(8, 4);
    BlobsNatives.blobAppend(this.handle(), contentAddress, content.length, result);
    Result<Unit, ErrorsError> lifted = BlobsAbi.loadResultOfUnitOrError(result);
    Arena.release(mark);
    return lifted;
  }

  /**
   * Calls {@code [method]blob.merge}.
   *
   * @return unsigned, 32 bits
   */
  public int merge(List<Blob> others, Blob into) {
    int mark = Arena.mark();
    int othersAddress = BlobsAbi.lowerListOfBorrowedBlob(others);
    int lifted = BlobsNatives.blobMerge(this.handle(), othersAddress, others.size(), into.handle());
    Arena.release(mark);
    return lifted;
  }

  /**
   * Calls {@code [method]blob.clone}.
   *
   * @since 1.2.0
   */
  public Blob clone_() {
    return Blob.lift(BlobsNatives.blobClone(this.handle()));
  }

  /**
   * Calls {@code [method]blob.copy}.
   *
   * @param of unsigned, 32 bits
   * @return unsigned, 32 bits
   * @since 1.0.0
   * @deprecated since version 1.2.3
   */
  @Deprecated
  public int copy(int of) {
    return BlobsNatives.blobCopy(this.handle(), of);
  }

  /** Calls {@code [method]blob.close}. */
  public void close_(boolean final_) {
    BlobsNatives.blobClose(this.handle(), final_ ? 1 : 0);
  }

  /**
   * Calls {@code [method]blob.rename}.
   *
   * @param at if present, unsigned, 64 bits
   */
  public void rename(Optional<String> name, Optional<Long> at) {
    int mark = Arena.mark();
    int nameSlots = BlobsAbi.slots(3);
    BlobsAbi.lowerOptionOfString(nameSlots, name);
    int atSlots = BlobsAbi.slots(2);
    BlobsAbi.lowerOptionOfU64(atSlots, at);
    BlobsNatives.blobRename(
        this.handle(),
        Memory.loadInt(nameSlots),
        Memory.loadInt(nameSlots + 8),
        Memory.loadInt(nameSlots + 16),
        Memory.loadInt(atSlots),
        Memory.loadLong(atSlots + 8));
    Arena.release(mark);
  }
}
