package golden.primary;

import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;
import java.util.Optional;

/**
 * A part of the store.
 *
 * <p>A handle that this component owns or has on loan. {@link #close} drops it; after that, and
 * after it was given away, every use of it throws {@link IllegalStateException}.
 */
public final class Bucket implements AutoCloseable {
  private static final int GONE = -1;

  private int handle;

  private Bucket(int handle) {
    this.handle = handle;
  }

  /** Wraps a handle that came from the host; only generated code calls it. */
  public static Bucket lift(int handle) {
    return new Bucket(handle);
  }

  /** The handle, still kept; only generated code calls it. */
  public int handle() {
    if (handle == GONE) {
      throw new IllegalStateException("bucket was closed or given away");
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
      PrimaryNatives.dropBucket(release());
    }
  }

  /** Calls {@code [constructor]bucket}. */
  public static Bucket create(String name) {
    int mark = Arena.mark();
    long nameText = Memory.lowerString(name);
    Bucket lifted =
        Bucket.lift(PrimaryNatives.bucketCreate(Memory.address(nameText), Memory.length(nameText)));
    Arena.release(mark);
    return lifted;
  }

  /** Calls {@code [method]bucket.find}. */
  public Optional<Found> find(String key) {
    int mark = Arena.mark();
    long keyText = Memory.lowerString(key);
    int result = Arena.allocate(32, 8);
    PrimaryNatives.bucketFind(
        this.handle(), Memory.address(keyText), Memory.length(keyText), result);
    Optional<Found> lifted = PrimaryAbi.loadOptionOfFound(result);
    Arena.release(mark);
    return lifted;
  }
}
