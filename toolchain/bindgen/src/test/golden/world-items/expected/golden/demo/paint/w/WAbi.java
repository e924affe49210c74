package golden.demo.paint.w;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Lift;
import dev.breakwater.guest.abi.Memory;
import golden.demo.paint.shared.SharedAbi;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Moves values of {@code demo:paint/w@0.3.0} across the component's border; only generated code
 * calls it.
 */
public final class WAbi {
  private WAbi() {}

  public static Line loadLine(int address) {
    return new Line(SharedAbi.loadPoint(address), SharedAbi.loadPoint(address + 8));
  }

  public static void storeLine(int address, Line value) {
    SharedAbi.storePoint(address, value.from());
    SharedAbi.storePoint(address + 8, value.to());
  }

  public static Line liftLine(int slots) {
    return new Line(SharedAbi.liftPoint(slots), SharedAbi.liftPoint(slots + 16));
  }

  public static void lowerLine(int slots, Line value) {
    SharedAbi.lowerPoint(slots, value.from());
    SharedAbi.lowerPoint(slots + 16, value.to());
  }

  public static Shape loadShape(int address) {
    int number = Memory.loadByte(address) & 0xFF;
    return switch (number) {
      case 0 -> new Shape.None();
      case 1 -> new Shape.One(loadLine(address + 4));
      case 2 ->
          new Shape.Many(loadListOfLine(Memory.loadInt(address + 4), Memory.loadInt(address + 8)));
      default -> throw Lift.noCase(number);
    };
  }

  public static void storeShape(int address, Shape value) {
    switch (value) {
      case Shape.None c -> Memory.storeByte(address, 0);
      case Shape.One c -> {
        Memory.storeByte(address, 1);
        storeLine(address + 4, c.value());
      }
      case Shape.Many c -> {
        Memory.storeByte(address, 2);
        Memory.storeInt(address + 4, lowerListOfLine(c.value()));
        Memory.storeInt(address + 8, c.value().size());
      }
    }
  }

  public static Shape liftShape(int slots) {
    int number = Memory.loadInt(slots);
    return switch (number) {
      case 0 -> new Shape.None();
      case 1 -> new Shape.One(liftLine(slots + 8));
      case 2 ->
          new Shape.Many(loadListOfLine(Memory.loadInt(slots + 8), Memory.loadInt(slots + 16)));
      default -> throw Lift.noCase(number);
    };
  }

  public static void lowerShape(int slots, Shape value) {
    switch (value) {
      case Shape.None c -> Memory.storeInt(slots, 0);
      case Shape.One c -> {
        Memory.storeInt(slots, 1);
        lowerLine(slots + 8, c.value());
      }
      case Shape.Many c -> {
        Memory.storeInt(slots, 2);
        Memory.storeInt(slots + 8, lowerListOfLine(c.value()));
        Memory.storeInt(slots + 16, c.value().size());
      }
    }
  }

  public static EnumSet<Modes> liftModes(int bits) {
    EnumSet<Modes> value = EnumSet.noneOf(Modes.class);
    for (Modes flag : Modes.values()) {
      if ((bits & (1 << flag.ordinal())) != 0) {
        value.add(flag);
      }
    }
    return value;
  }

  public static int lowerModes(EnumSet<Modes> value) {
    int bits = 0;
    for (Modes flag : value) {
      bits |= 1 << flag.ordinal();
    }
    return bits;
  }

  public static Color liftColor(int number) {
    return Lift.label(Color.values(), number);
  }

  /** Takes {@code count} slots of 8 zeroed bytes from the arena. */
  public static int slots(int count) {
    int slots = Arena.allocate(count * 8, 8);
    for (int i = 0; i < count; i++) {
      Memory.storeLong(slots + i * 8, 0);
    }
    return slots;
  }

  public static Result<List<Line>, String> loadResultOfListOfLineOrString(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? new Result.Ok<>(loadListOfLine(Memory.loadInt(address + 4), Memory.loadInt(address + 8)))
        : new Result.Err<>(loadString(address + 4));
  }

  public static List<Line> loadListOfLine(int address, int length) {
    List<Line> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(loadLine(address + i * 16));
    }
    return list;
  }

  public static int lowerListOfLine(List<Line> list) {
    int elements = Arena.allocate(list.size() * 16, 4);
    int address = elements;
    for (Line element : list) {
      storeLine(address, element);
      address += 16;
    }
    return elements;
  }

  public static String loadString(int address) {
    return Memory.loadString(Memory.loadInt(address), Memory.loadInt(address + 4));
  }
}
