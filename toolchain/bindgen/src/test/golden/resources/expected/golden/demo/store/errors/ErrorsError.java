package golden.demo.store.errors;

import dev.breakwater.guest.abi.Arena;

/**
 * Why something failed.
 *
 * <p>A handle that this component owns or has on loan. {@link #close} drops it; after that, and
 * after it was given away, every use of it throws {@link IllegalStateException}.
 */
public final class ErrorsError implements AutoCloseable {
  private static final int GONE = -1;

  private int handle;

  private ErrorsError(int handle) {
    this.handle = handle;
  }

  /** Wraps a handle that came from the host; only generated code calls it. */
  public static ErrorsError lift(int handle) {
    return new ErrorsError(handle);
  }

  /** The handle, still kept; only generated code calls it. */
  public int handle() {
    if (handle == GONE) {
      throw new IllegalStateException("error was closed or given away");
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
      ErrorsNatives.dropError(release());
    }
  }

  /** Calls {@code [method]error.to-debug-string}. */
  public String toDebugString() {
    int mark = Arena.mark();
    int result = Arena.allocate(8, 4);
    ErrorsNatives.errorToDebugString(this.handle(), result);
    String lifted = ErrorsAbi.loadString(result);
    Arena.release(mark);
    return lifted;
  }
}
