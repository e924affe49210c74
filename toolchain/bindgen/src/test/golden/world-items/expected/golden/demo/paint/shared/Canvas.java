package golden.demo.paint.shared;

import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;

/**
 * The resource {@code canvas} of {@code demo:paint/shared@0.3.0}.
 *
 * <p>A handle that this component owns or has on loan. {@link #close} drops it; after that, and
 * after it was given away, every use of it throws {@link IllegalStateException}.
 */
public final class Canvas implements AutoCloseable {
  private static final int GONE = -1;

  private int handle;

  private Canvas(int handle) {
    this.handle = handle;
  }

  /** Wraps a handle that came from the host; only generated code calls it. */
  public static Canvas lift(int handle) {
    return new Canvas(handle);
  }

  /** The handle, still kept; only generated code calls it. */
  public int handle() {
    if (handle == GONE) {
      throw new IllegalStateException("canvas was closed or given away");
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
      SharedNatives.dropCanvas(release());
    }
  }

  /** Calls {@code [method]canvas.draw}. */
  public void draw(Point at) {
    int mark = Arena.mark();
    int atSlots = SharedAbi.slots(2);
    SharedAbi.lowerPoint(atSlots, at);
    SharedNatives.canvasDraw(this.handle(), Memory.loadInt(atSlots), Memory.loadInt(atSlots + 8));
    Arena.release(mark);
  }
}
