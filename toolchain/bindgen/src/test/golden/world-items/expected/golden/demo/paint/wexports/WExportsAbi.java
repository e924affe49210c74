package golden.demo.paint.wexports;

import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;
import golden.demo.paint.shared.Point;
import golden.demo.paint.shared.SharedAbi;
import golden.demo.paint.w.Line;
import golden.demo.paint.w.WAbi;
import java.util.List;

/**
 * Moves values of {@code demo:paint/w@0.3.0} across the component's border; only generated code
 * calls it.
 */
public final class WExportsAbi {
  private WExportsAbi() {}

  /** Takes {@code count} slots of 8 zeroed bytes from the arena. */
  public static int slots(int count) {
    int slots = Arena.allocate(count * 8, 8);
    for (int i = 0; i < count; i++) {
      Memory.storeLong(slots + i * 8, 0);
    }
    return slots;
  }

  public static int lowerListOfLine(List<Line> list) {
    int elements = Arena.allocate(list.size() * 16, 4);
    int address = elements;
    for (Line element : list) {
      WAbi.storeLine(address, element);
      address += 16;
    }
    return elements;
  }

  public static int lowerListOfPoint(List<Point> list) {
    int elements = Arena.allocate(list.size() * 8, 4);
    int address = elements;
    for (Point element : list) {
      SharedAbi.storePoint(address, element);
      address += 8;
    }
    return elements;
  }
}
