package golden.demo.mynames.default_;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Lift;
import dev.breakwater.guest.abi.Memory;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves values of {@code demo:my-names/default} across the component's border; only generated code
 * calls it.
 */
public final class DefaultAbi {
  private DefaultAbi() {}

  public static Circle loadCircle(int address) {
    return new Circle(
        Memory.loadInt(address),
        Memory.loadLong(address + 8),
        loadString(address + 16),
        Memory.loadByte(address + 24) != 0);
  }

  public static void storeCircle(int address, Circle value) {
    Memory.storeInt(address, value.class_());
    Memory.storeLong(address + 8, value.hashCode_());
    storeString(address + 16, value.toString_());
    Memory.storeByte(address + 24, value.record() ? 1 : 0);
  }

  public static Circle liftCircle(int slots) {
    return new Circle(
        Memory.loadInt(slots),
        Memory.loadLong(slots + 8),
        liftString(slots + 16),
        Memory.loadInt(slots + 32) != 0);
  }

  public static void lowerCircle(int slots, Circle value) {
    Memory.storeInt(slots, value.class_());
    Memory.storeLong(slots + 8, value.hashCode_());
    lowerString(slots + 16, value.toString_());
    Memory.storeInt(slots + 32, value.record() ? 1 : 0);
  }

  public static DefaultError loadDefaultError(int address) {
    int number = Memory.loadByte(address) & 0xFF;
    return switch (number) {
      case 0 -> new DefaultError.Error(loadString(address + 8));
      case 1 -> new DefaultError.StringCase(loadString(address + 8));
      case 2 ->
          new DefaultError.List(
              loadListOfString(Memory.loadInt(address + 8), Memory.loadInt(address + 12)));
      case 3 -> new DefaultError.HttpStatus(Memory.loadShort(address + 8) & 0xFFFF);
      case 4 -> new DefaultError.Circle(loadCircle(address + 8));
      default -> throw Lift.noCase(number);
    };
  }

  public static void storeDefaultError(int address, DefaultError value) {
    switch (value) {
      case DefaultError.Error c -> {
        Memory.storeByte(address, 0);
        storeString(address + 8, c.value());
      }
      case DefaultError.StringCase c -> {
        Memory.storeByte(address, 1);
        storeString(address + 8, c.value());
      }
      case DefaultError.List c -> {
        Memory.storeByte(address, 2);
        Memory.storeInt(address + 8, lowerListOfString(c.value()));
        Memory.storeInt(address + 12, c.value().size());
      }
      case DefaultError.HttpStatus c -> {
        Memory.storeByte(address, 3);
        Memory.storeShort(address + 8, c.value());
      }
      case DefaultError.Circle c -> {
        Memory.storeByte(address, 4);
        storeCircle(address + 8, c.value());
      }
    }
  }

  public static DefaultError liftDefaultError(int slots) {
    int number = Memory.loadInt(slots);
    return switch (number) {
      case 0 -> new DefaultError.Error(liftString(slots + 8));
      case 1 -> new DefaultError.StringCase(liftString(slots + 8));
      case 2 ->
          new DefaultError.List(
              loadListOfString(Memory.loadInt(slots + 8), Memory.loadInt(slots + 16)));
      case 3 -> new DefaultError.HttpStatus(Memory.loadInt(slots + 8) & 0xFFFF);
      case 4 -> new DefaultError.Circle(liftCircle(slots + 8));
      default -> throw Lift.noCase(number);
    };
  }

  public static void lowerDefaultError(int slots, DefaultError value) {
    switch (value) {
      case DefaultError.Error c -> {
        Memory.storeInt(slots, 0);
        lowerString(slots + 8, c.value());
      }
      case DefaultError.StringCase c -> {
        Memory.storeInt(slots, 1);
        lowerString(slots + 8, c.value());
      }
      case DefaultError.List c -> {
        Memory.storeInt(slots, 2);
        Memory.storeInt(slots + 8, lowerListOfString(c.value()));
        Memory.storeInt(slots + 16, c.value().size());
      }
      case DefaultError.HttpStatus c -> {
        Memory.storeInt(slots, 3);
        Memory.storeInt(slots + 8, c.value());
      }
      case DefaultError.Circle c -> {
        Memory.storeInt(slots, 4);
        lowerCircle(slots + 8, c.value());
      }
    }
  }

  public static DefaultImport liftDefaultImport(int number) {
    return Lift.label(DefaultImport.values(), number);
  }

  public static Result<Circle, DefaultError> loadResultOfCircleOrError(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? new Result.Ok<>(loadCircle(address + 8))
        : new Result.Err<>(loadDefaultError(address + 8));
  }

  public static int lowerListOfCircle(List<Circle> list) {
    int elements = Arena.allocate(list.size() * 32, 8);
    int address = elements;
    for (Circle element : list) {
      storeCircle(address, element);
      address += 32;
    }
    return elements;
  }

  public static String loadString(int address) {
    return Memory.loadString(Memory.loadInt(address), Memory.loadInt(address + 4));
  }

  public static void storeString(int address, String value) {
    long text = Memory.lowerString(value);
    Memory.storeInt(address, Memory.address(text));
    Memory.storeInt(address + 4, Memory.length(text));
  }

  public static String liftString(int slots) {
    return Memory.loadString(Memory.loadInt(slots), Memory.loadInt(slots + 8));
  }

  public static void lowerString(int slots, String value) {
    long text = Memory.lowerString(value);
    Memory.storeInt(slots, Memory.address(text));
    Memory.storeInt(slots + 8, Memory.length(text));
  }

  public static List<String> loadListOfString(int address, int length) {
    List<String> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(loadString(address + i * 8));
    }
    return list;
  }

  public static int lowerListOfString(List<String> list) {
    int elements = Arena.allocate(list.size() * 8, 4);
    int address = elements;
    for (String element : list) {
      storeString(address, element);
      address += 8;
    }
    return elements;
  }
}
