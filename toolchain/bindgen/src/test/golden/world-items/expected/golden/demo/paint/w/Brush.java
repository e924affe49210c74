package golden.demo.paint.w;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;
import golden.demo.paint.shared.Canvas;
import java.util.List;

/**
 * The resource {@code brush} of {@code demo:paint/w@0.3.0}.
 *
 * <p>A handle that this component owns or has on loan. {@link #close} drops it; after that, and
 * after it was given away, every use of it throws {@link IllegalStateException}.
 */
public final class Brush implements AutoCloseable {
  private static final int GONE = -1;

  private int handle;

  private Brush(int handle) {
    this.handle = handle;
  }

  /** Wraps a handle that came from the host; only generated code calls it. */
  public static Brush lift(int handle) {
    return new Brush(handle);
  }

  /** The handle, still kept; only generated code calls it. */
  public int handle() {
    if (handle == GONE) {
      throw new IllegalStateException("brush was closed or given away");
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
      WNatives.dropBrush(release());
    }
  }

  /** Calls {@code [constructor]brush}. */
  public static Brush create(Color color) {
    return Brush.lift(WNatives.brushCreate(color.ordinal()));
  }

  /** Calls {@code [method]brush.stroke}. */
  public Result<List<Line>, String> stroke(Canvas page, Shape shape) {
    int mark = Arena.mark();
    int shapeSlots = WAbi.slots(5);
    WAbi.lowerShape(shapeSlots, shape);
    int result = Arena.allocate(12, 4);
    WNatives.brushStroke(
        this.handle(),
        page.handle(),
        Memory.loadInt(shapeSlots),
        Memory.loadInt(shapeSlots + 8),
        Memory.loadInt(shapeSlots + 16),
        Memory.loadInt(shapeSlots + 24),
        Memory.loadInt(shapeSlots + 32),
        result);
    Result<List<Line>, String> lifted = WAbi.loadResultOfListOfLineOrString(result);
    Arena.release(mark);
    return lifted;
  }

  /** Calls {@code [static]brush.default}. */
  public static Brush default_() {
    return Brush.lift(WNatives.brushDefault());
  }
}
