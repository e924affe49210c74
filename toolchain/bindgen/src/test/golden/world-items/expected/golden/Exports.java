package golden;

import dev.breakwater.guest.WarmUp;
import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Initialization;
import dev.breakwater.guest.abi.Loans;
import dev.breakwater.guest.abi.Memory;
import dev.breakwater.guest.abi.Uncaught;
import golden.demo.paint.shared.Canvas;
import golden.demo.paint.shared.Point;
import golden.demo.paint.w.Brush;
import golden.demo.paint.w.Line;
import golden.demo.paint.w.Shape;
import golden.demo.paint.w.WAbi;
import golden.demo.paint.wexports.WExports;
import golden.demo.paint.wexports.WExportsAbi;
import golden.menu.Item;
import golden.menu.ItemHandles;
import golden.menu.Menu;
import golden.menu.MenuAbi;
import java.util.List;
import java.util.Optional;
import org.teavm.interop.Export;
import service.MenuService;
import service.WService;

/** The entry points of a component of world {@code demo:paint@0.3.0/w}. */
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
      WarmUp.of(Services.MENU);
      WarmUp.of(Services.W_EXPORTS);
      return Initialization.done();
    } catch (Throwable failure) {
      return Initialization.failed(failure);
    }
  }

  /** Calls {@code menu#[constructor]item}. */
  @Export(name = "menu#[constructor]item")
  public static int menuItemCreate(int core0, int core1) {
    try {
      String text = Memory.loadString(core0, core1);
      Arena.reset();
      Item value = Services.MENU.createItem(text);
      return ItemHandles.give(value);
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code menu#[method]item.text}. */
  @Export(name = "menu#[method]item.text")
  public static int menuItemText(int core0) {
    try {
      Item self = ItemHandles.lent(core0);
      Arena.reset();
      String value = self.text();
      int result = Arena.allocate(8, 4);
      MenuAbi.storeString(result, value);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code menu#[method]item.text}. */
  @Export(name = "cabi_post_menu#[method]item.text")
  public static void menuItemTextDone(int result) {
    Arena.reset();
  }

  /** Calls {@code menu#pick}. */
  @Export(name = "menu#pick")
  public static int menuPick(int core0, int core1) {
    try {
      List<Item> from = MenuAbi.loadListOfBorrowedItem(core0, core1);
      Arena.reset();
      Optional<Item> value = Services.MENU.pick(from);
      int result = Arena.allocate(8, 4);
      MenuAbi.storeOptionOfItem(result, value);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code menu#pick}. */
  @Export(name = "cabi_post_menu#pick")
  public static void menuPickDone(int result) {
    Arena.reset();
  }

  /** Closes the object of a dropped {@code item}. */
  @Export(name = "menu#[dtor]item")
  public static void menuItemDestroy(int place) {
    try {
      ItemHandles.destroy(place);
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code draw}. */
  @Export(name = "draw")
  public static int wExportsDraw(int core0, int core1, int core2, int core3, int core4, int core5) {
    try {
      int shapeSlots = WExportsAbi.slots(5);
      Memory.storeInt(shapeSlots, core0);
      Memory.storeInt(shapeSlots + 8, core1);
      Memory.storeInt(shapeSlots + 16, core2);
      Memory.storeInt(shapeSlots + 24, core3);
      Memory.storeInt(shapeSlots + 32, core4);
      Shape shape = WAbi.liftShape(shapeSlots);
      Brush brush = Brush.lift(core5);
      Arena.reset();
      List<Line> value = Services.W_EXPORTS.draw(shape, brush);
      int result = Arena.allocate(8, 4);
      Memory.storeInt(result, WExportsAbi.lowerListOfLine(value));
      Memory.storeInt(result + 4, value.size());
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code draw}. */
  @Export(name = "cabi_post_draw")
  public static void wExportsDrawDone(int result) {
    Arena.reset();
  }

  /** Calls {@code corners}. */
  @Export(name = "corners")
  public static int wExportsCorners(int core0) {
    try {
      Canvas page = Loans.on(Canvas.lift(core0));
      Arena.reset();
      List<Point> value = Services.W_EXPORTS.corners(page);
      Loans.end();
      int result = Arena.allocate(8, 4);
      Memory.storeInt(result, WExportsAbi.lowerListOfPoint(value));
      Memory.storeInt(result + 4, value.size());
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code corners}. */
  @Export(name = "cabi_post_corners")
  public static void wExportsCornersDone(int result) {
    Arena.reset();
  }

  /** The implementations, made at build time or else at the first call, which can report. */
  private static final class Services {
    static final Menu MENU = new MenuService();
    static final WExports W_EXPORTS = new WService();
  }
}
