package golden.demo.values.mirror;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.Tuple16;
import dev.breakwater.guest.Tuple2;
import dev.breakwater.guest.Tuple3;
import dev.breakwater.guest.Unit;
import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Lift;
import dev.breakwater.guest.abi.Memory;
import golden.demo.values.echo.Color;
import golden.demo.values.echo.EchoAbi;
import golden.demo.values.echo.Narrow;
import golden.demo.values.echo.Nine;
import golden.demo.values.echo.Permissions;
import golden.demo.values.echo.Point;
import golden.demo.values.echo.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Moves values of {@code demo:values/mirror} across the component's border; only generated code
 * calls it.
 */
public final class MirrorAbi {
  private MirrorAbi() {}

  public static void storeString(int address, String value) {
    long text = Memory.lowerString(value);
    Memory.storeInt(address, Memory.address(text));
    Memory.storeInt(address + 4, Memory.length(text));
  }

  public static void storeBytes(int address, byte[] value) {
    Memory.storeInt(address, Memory.lowerBytes(value));
    Memory.storeInt(address + 4, value.length);
  }

  public static void storeListOfU32(int address, int[] value) {
    Memory.storeInt(address, Memory.lowerInts(value));
    Memory.storeInt(address + 4, value.length);
  }

  public static void storeListOfS8(int address, byte[] value) {
    Memory.storeInt(address, Memory.lowerBytes(value));
    Memory.storeInt(address + 4, value.length);
  }

  public static void storeListOfBool(int address, boolean[] value) {
    Memory.storeInt(address, Memory.lowerBooleans(value));
    Memory.storeInt(address + 4, value.length);
  }

  public static void storeListOfF64(int address, double[] value) {
    Memory.storeInt(address, Memory.lowerDoubles(value));
    Memory.storeInt(address + 4, value.length);
  }

  /** Takes {@code count} slots of 8 zeroed bytes from the arena. */
  public static int slots(int count) {
    int slots = Arena.allocate(count * 8, 8);
    for (int i = 0; i < count; i++) {
      Memory.storeLong(slots + i * 8, 0);
    }
    return slots;
  }

  public static Optional<int[]> liftOptionOfListOfChar(int slots) {
    return Lift.isFirst(Memory.loadInt(slots))
        ? Optional.empty()
        : Optional.of(liftListOfChar(slots + 8));
  }

  public static void storeOptionOfListOfChar(int address, Optional<int[]> value) {
    Memory.storeByte(address, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      storeListOfChar(address + 4, value.get());
    }
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

  public static List<short[]> loadListOfListOfU16(int address, int length) {
    List<short[]> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(loadListOfU16(address + i * 8));
    }
    return list;
  }

  public static int lowerListOfListOfU16(List<short[]> list) {
    int elements = Arena.allocate(list.size() * 8, 4);
    int address = elements;
    for (short[] element : list) {
      storeListOfU16(address, element);
      address += 8;
    }
    return elements;
  }

  public static List<byte[]> loadListOfBytes(int address, int length) {
    List<byte[]> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(loadBytes(address + i * 8));
    }
    return list;
  }

  public static int lowerListOfBytes(List<byte[]> list) {
    int elements = Arena.allocate(list.size() * 8, 4);
    int address = elements;
    for (byte[] element : list) {
      storeBytes(address, element);
      address += 8;
    }
    return elements;
  }

  public static List<EnumSet<Nine>> loadListOfNine(int address, int length) {
    List<EnumSet<Nine>> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(EchoAbi.liftNine(Memory.loadShort(address + i * 2) & 0xFFFF));
    }
    return list;
  }

  public static int lowerListOfNine(List<EnumSet<Nine>> list) {
    int elements = Arena.allocate(list.size() * 2, 2);
    int address = elements;
    for (EnumSet<Nine> element : list) {
      Memory.storeShort(address, EchoAbi.lowerNine(element));
      address += 2;
    }
    return elements;
  }

  public static List<Point> loadListOfPoint(int address, int length) {
    List<Point> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(EchoAbi.loadPoint(address + i * 8));
    }
    return list;
  }

  public static int lowerListOfPoint(List<Point> list) {
    int elements = Arena.allocate(list.size() * 8, 4);
    int address = elements;
    for (Point element : list) {
      EchoAbi.storePoint(address, element);
      address += 8;
    }
    return elements;
  }

  public static Optional<Integer> liftOptionOfU8(int slots) {
    return Lift.isFirst(Memory.loadInt(slots))
        ? Optional.empty()
        : Optional.of(Memory.loadInt(slots + 8) & 0xFF);
  }

  public static void storeOptionOfU8(int address, Optional<Integer> value) {
    Memory.storeByte(address, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      Memory.storeByte(address + 1, value.get());
    }
  }

  public static Optional<Optional<String>> liftOptionOfOptionOfString(int slots) {
    return Lift.isFirst(Memory.loadInt(slots))
        ? Optional.empty()
        : Optional.of(liftOptionOfString(slots + 8));
  }

  public static void storeOptionOfOptionOfString(int address, Optional<Optional<String>> value) {
    Memory.storeByte(address, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      storeOptionOfString(address + 4, value.get());
    }
  }

  public static Result<String, Narrow> liftResultOfStringOrNarrow(int slots) {
    return Lift.isFirst(Memory.loadInt(slots))
        ? new Result.Ok<>(liftString(slots + 8))
        : new Result.Err<>(EchoAbi.liftNarrow(slots + 8));
  }

  public static void storeResultOfStringOrNarrow(int address, Result<String, Narrow> value) {
    switch (value) {
      case Result.Ok<String, Narrow> c -> {
        Memory.storeByte(address, 0);
        storeString(address + 4, c.value());
      }
      case Result.Err<String, Narrow> c -> {
        Memory.storeByte(address, 1);
        EchoAbi.storeNarrow(address + 4, c.error());
      }
    }
  }

  public static Result<Long, Unit> liftResultOfU64OrUnit(int slots) {
    return Lift.isFirst(Memory.loadInt(slots))
        ? new Result.Ok<>(Memory.loadLong(slots + 8))
        : new Result.Err<>(Unit.UNIT);
  }

  public static void storeResultOfU64OrUnit(int address, Result<Long, Unit> value) {
    switch (value) {
      case Result.Ok<Long, Unit> c -> {
        Memory.storeByte(address, 0);
        Memory.storeLong(address + 8, c.value());
      }
      case Result.Err<Long, Unit> c -> Memory.storeByte(address, 1);
    }
  }

  public static Result<Unit, Float> liftResultOfUnitOrF32(int slots) {
    return Lift.isFirst(Memory.loadInt(slots))
        ? new Result.Ok<>(Unit.UNIT)
        : new Result.Err<>(Memory.loadFloat(slots + 8));
  }

  public static void storeResultOfUnitOrF32(int address, Result<Unit, Float> value) {
    switch (value) {
      case Result.Ok<Unit, Float> c -> Memory.storeByte(address, 0);
      case Result.Err<Unit, Float> c -> {
        Memory.storeByte(address, 1);
        Memory.storeFloat(address + 4, c.error());
      }
    }
  }

  public static Result<Unit, Unit> liftResultOfUnitOrUnit(int slots) {
    return Lift.isFirst(Memory.loadInt(slots))
        ? new Result.Ok<>(Unit.UNIT)
        : new Result.Err<>(Unit.UNIT);
  }

  public static void lowerResultOfUnitOrUnit(int slots, Result<Unit, Unit> value) {
    switch (value) {
      case Result.Ok<Unit, Unit> c -> Memory.storeInt(slots, 0);
      case Result.Err<Unit, Unit> c -> Memory.storeInt(slots, 1);
    }
  }

  public static Tuple3<Boolean, String, Double> liftTupleOfBoolAndStringAndF64(int slots) {
    return new Tuple3<>(
        Memory.loadInt(slots) != 0, liftString(slots + 8), Memory.loadDouble(slots + 24));
  }

  public static void storeTupleOfBoolAndStringAndF64(
      int address, Tuple3<Boolean, String, Double> value) {
    Memory.storeByte(address, value.first() ? 1 : 0);
    storeString(address + 4, value.second());
    Memory.storeDouble(address + 16, value.third());
  }

  public static Tuple2<
          Optional<Tuple2<Integer, EnumSet<Nine>>>, Optional<Tuple2<Integer, EnumSet<Nine>>>>
      liftTupleOfOptionOfTupleOfU32AndNineAndOptionOfTupleOfU32AndNine(int slots) {
    return new Tuple2<>(
        liftOptionOfTupleOfU32AndNine(slots), liftOptionOfTupleOfU32AndNine(slots + 24));
  }

  public static void storeTupleOfOptionOfTupleOfU32AndNineAndOptionOfTupleOfU32AndNine(
      int address,
      Tuple2<Optional<Tuple2<Integer, EnumSet<Nine>>>, Optional<Tuple2<Integer, EnumSet<Nine>>>>
          value) {
    storeOptionOfTupleOfU32AndNine(address, value.first());
    storeOptionOfTupleOfU32AndNine(address + 12, value.second());
  }

  public static Tuple2<
          Optional<Tuple2<Integer, EnumSet<Nine>>>,
          Result<Tuple2<Integer, EnumSet<Nine>>, EnumSet<Nine>>>
      liftTuple2(int slots) {
    return new Tuple2<>(
        liftOptionOfTupleOfU32AndNine(slots), liftResultOfTupleOfU32AndNineOrNine(slots + 24));
  }

  public static void storeTuple2(
      int address,
      Tuple2<
              Optional<Tuple2<Integer, EnumSet<Nine>>>,
              Result<Tuple2<Integer, EnumSet<Nine>>, EnumSet<Nine>>>
          value) {
    storeOptionOfTupleOfU32AndNine(address, value.first());
    storeResultOfTupleOfU32AndNineOrNine(address + 12, value.second());
  }

  public static Tuple16<
          Boolean,
          Integer,
          Byte,
          Integer,
          Short,
          Integer,
          Integer,
          Long,
          Long,
          Float,
          Double,
          Integer,
          Color,
          EnumSet<Permissions>,
          Narrow,
          String>
      loadTuple16(int address) {
    return new Tuple16<>(
        Memory.loadByte(address) != 0,
        Memory.loadByte(address + 1) & 0xFF,
        Memory.loadByte(address + 2),
        Memory.loadShort(address + 4) & 0xFFFF,
        Memory.loadShort(address + 6),
        Memory.loadInt(address + 8),
        Memory.loadInt(address + 12),
        Memory.loadLong(address + 16),
        Memory.loadLong(address + 24),
        Memory.loadFloat(address + 32),
        Memory.loadDouble(address + 40),
        Lift.scalar(Memory.loadInt(address + 48)),
        EchoAbi.liftColor(Memory.loadByte(address + 52) & 0xFF),
        EchoAbi.liftPermissions(Memory.loadByte(address + 53) & 0xFF),
        EchoAbi.loadNarrow(address + 56),
        loadString(address + 64));
  }

  public static void storeTuple16(
      int address,
      Tuple16<
              Boolean,
              Integer,
              Byte,
              Integer,
              Short,
              Integer,
              Integer,
              Long,
              Long,
              Float,
              Double,
              Integer,
              Color,
              EnumSet<Permissions>,
              Narrow,
              String>
          value) {
    Memory.storeByte(address, value.first() ? 1 : 0);
    Memory.storeByte(address + 1, value.second());
    Memory.storeByte(address + 2, value.third());
    Memory.storeShort(address + 4, value.fourth());
    Memory.storeShort(address + 6, value.fifth());
    Memory.storeInt(address + 8, value.sixth());
    Memory.storeInt(address + 12, value.seventh());
    Memory.storeLong(address + 16, value.eighth());
    Memory.storeLong(address + 24, value.ninth());
    Memory.storeFloat(address + 32, value.tenth());
    Memory.storeDouble(address + 40, value.eleventh());
    Memory.storeInt(address + 48, value.twelfth());
    Memory.storeByte(address + 52, value.thirteenth().ordinal());
    Memory.storeByte(address + 53, EchoAbi.lowerPermissions(value.fourteenth()));
    EchoAbi.storeNarrow(address + 56, value.fifteenth());
    storeString(address + 64, value.sixteenth());
  }

  public static Result<
          List<
              Tuple16<
                  Boolean,
                  Integer,
                  Byte,
                  Integer,
                  Short,
                  Integer,
                  Integer,
                  Long,
                  Long,
                  Float,
                  Double,
                  Integer,
                  Color,
                  EnumSet<Permissions>,
                  Narrow,
                  String>>,
          Optional<
              Tuple16<
                  Boolean,
                  Integer,
                  Byte,
                  Integer,
                  Short,
                  Integer,
                  Integer,
                  Long,
                  Long,
                  Float,
                  Double,
                  Integer,
                  Color,
                  EnumSet<Permissions>,
                  Narrow,
                  String>>>
      loadResultOfListOfTuple16OrOptionOfTuple16(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? new Result.Ok<>(
            loadListOfTuple16(Memory.loadInt(address + 8), Memory.loadInt(address + 12)))
        : new Result.Err<>(loadOptionOfTuple16(address + 8));
  }

  public static void storeResultOfListOfTuple16OrOptionOfTuple16(
      int address,
      Result<
              List<
                  Tuple16<
                      Boolean,
                      Integer,
                      Byte,
                      Integer,
                      Short,
                      Integer,
                      Integer,
                      Long,
                      Long,
                      Float,
                      Double,
                      Integer,
                      Color,
                      EnumSet<Permissions>,
                      Narrow,
                      String>>,
              Optional<
                  Tuple16<
                      Boolean,
                      Integer,
                      Byte,
                      Integer,
                      Short,
                      Integer,
                      Integer,
                      Long,
                      Long,
                      Float,
                      Double,
                      Integer,
                      Color,
                      EnumSet<Permissions>,
                      Narrow,
                      String>>>
          value) {
    switch (value) {
      case Result.Ok<
                  List<
                      Tuple16<
                          Boolean,
                          Integer,
                          Byte,
                          Integer,
                          Short,
                          Integer,
                          Integer,
                          Long,
                          Long,
                          Float,
                          Double,
                          Integer,
                          Color,
                          EnumSet<Permissions>,
                          Narrow,
                          String>>,
                  Optional<
                      Tuple16<
                          Boolean,
                          Integer,
                          Byte,
                          Integer,
                          Short,
                          Integer,
                          Integer,
                          Long,
                          Long,
                          Float,
                          Double,
                          Integer,
                          Color,
                          EnumSet<Permissions>,
                          Narrow,
                          String>>>
              c -> {
        Memory.storeByte(address, 0);
        Memory.storeInt(address + 8, lowerListOfTuple16(c.value()));
        Memory.storeInt(address + 12, c.value().size());
      }
      case Result.Err<
                  List<
                      Tuple16<
                          Boolean,
                          Integer,
                          Byte,
                          Integer,
                          Short,
                          Integer,
                          Integer,
                          Long,
                          Long,
                          Float,
                          Double,
                          Integer,
                          Color,
                          EnumSet<Permissions>,
                          Narrow,
                          String>>,
                  Optional<
                      Tuple16<
                          Boolean,
                          Integer,
                          Byte,
                          Integer,
                          Short,
                          Integer,
                          Integer,
                          Long,
                          Long,
                          Float,
                          Double,
                          Integer,
                          Color,
                          EnumSet<Permissions>,
                          Narrow,
                          String>>>
              c -> {
        Memory.storeByte(address, 1);
        storeOptionOfTuple16(address + 8, c.error());
      }
    }
  }

  public static List<Optional<Token>> loadListOfOptionOfToken(int address, int length) {
    List<Optional<Token>> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(loadOptionOfToken(address + i * 8));
    }
    return list;
  }

  public static int lowerListOfOptionOfToken(List<Optional<Token>> list) {
    int elements = Arena.allocate(list.size() * 8, 4);
    int address = elements;
    for (Optional<Token> element : list) {
      storeOptionOfToken(address, element);
      address += 8;
    }
    return elements;
  }

  public static int[] liftListOfChar(int slots) {
    return Memory.loadScalars(Memory.loadInt(slots), Memory.loadInt(slots + 8));
  }

  public static void storeListOfChar(int address, int[] value) {
    Memory.storeInt(address, Memory.lowerInts(value));
    Memory.storeInt(address + 4, value.length);
  }

  public static String loadString(int address) {
    return Memory.loadString(Memory.loadInt(address), Memory.loadInt(address + 4));
  }

  public static short[] loadListOfU16(int address) {
    return Memory.loadShorts(Memory.loadInt(address), Memory.loadInt(address + 4));
  }

  public static void storeListOfU16(int address, short[] value) {
    Memory.storeInt(address, Memory.lowerShorts(value));
    Memory.storeInt(address + 4, value.length);
  }

  public static byte[] loadBytes(int address) {
    return Memory.loadBytes(Memory.loadInt(address), Memory.loadInt(address + 4));
  }

  public static Optional<String> liftOptionOfString(int slots) {
    return Lift.isFirst(Memory.loadInt(slots))
        ? Optional.empty()
        : Optional.of(liftString(slots + 8));
  }

  public static void storeOptionOfString(int address, Optional<String> value) {
    Memory.storeByte(address, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      storeString(address + 4, value.get());
    }
  }

  public static String liftString(int slots) {
    return Memory.loadString(Memory.loadInt(slots), Memory.loadInt(slots + 8));
  }

  public static Optional<Tuple2<Integer, EnumSet<Nine>>> liftOptionOfTupleOfU32AndNine(int slots) {
    return Lift.isFirst(Memory.loadInt(slots))
        ? Optional.empty()
        : Optional.of(liftTupleOfU32AndNine(slots + 8));
  }

  public static void storeOptionOfTupleOfU32AndNine(
      int address, Optional<Tuple2<Integer, EnumSet<Nine>>> value) {
    Memory.storeByte(address, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      storeTupleOfU32AndNine(address + 4, value.get());
    }
  }

  public static Result<Tuple2<Integer, EnumSet<Nine>>, EnumSet<Nine>>
      liftResultOfTupleOfU32AndNineOrNine(int slots) {
    return Lift.isFirst(Memory.loadInt(slots))
        ? new Result.Ok<>(liftTupleOfU32AndNine(slots + 8))
        : new Result.Err<>(EchoAbi.liftNine(Memory.loadInt(slots + 8)));
  }

  public static void storeResultOfTupleOfU32AndNineOrNine(
      int address, Result<Tuple2<Integer, EnumSet<Nine>>, EnumSet<Nine>> value) {
    switch (value) {
      case Result.Ok<Tuple2<Integer, EnumSet<Nine>>, EnumSet<Nine>> c -> {
        Memory.storeByte(address, 0);
        storeTupleOfU32AndNine(address + 4, c.value());
      }
      case Result.Err<Tuple2<Integer, EnumSet<Nine>>, EnumSet<Nine>> c -> {
        Memory.storeByte(address, 1);
        Memory.storeShort(address + 4, EchoAbi.lowerNine(c.error()));
      }
    }
  }

  public static List<
          Tuple16<
              Boolean,
              Integer,
              Byte,
              Integer,
              Short,
              Integer,
              Integer,
              Long,
              Long,
              Float,
              Double,
              Integer,
              Color,
              EnumSet<Permissions>,
              Narrow,
              String>>
      loadListOfTuple16(int address, int length) {
    List<
            Tuple16<
                Boolean,
                Integer,
                Byte,
                Integer,
                Short,
                Integer,
                Integer,
                Long,
                Long,
                Float,
                Double,
                Integer,
                Color,
                EnumSet<Permissions>,
                Narrow,
                String>>
        list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(loadTuple16(address + i * 72));
    }
    return list;
  }

  public static Optional<
          Tuple16<
              Boolean,
              Integer,
              Byte,
              Integer,
              Short,
              Integer,
              Integer,
              Long,
              Long,
              Float,
              Double,
              Integer,
              Color,
              EnumSet<Permissions>,
              Narrow,
              String>>
      loadOptionOfTuple16(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? Optional.empty()
        : Optional.of(loadTuple16(address + 8));
  }

  public static int lowerListOfTuple16(
      List<
              Tuple16<
                  Boolean,
                  Integer,
                  Byte,
                  Integer,
                  Short,
                  Integer,
                  Integer,
                  Long,
                  Long,
                  Float,
                  Double,
                  Integer,
                  Color,
                  EnumSet<Permissions>,
                  Narrow,
                  String>>
          list) {
    int elements = Arena.allocate(list.size() * 72, 8);
    int address = elements;
    for (Tuple16<
            Boolean,
            Integer,
            Byte,
            Integer,
            Short,
            Integer,
            Integer,
            Long,
            Long,
            Float,
            Double,
            Integer,
            Color,
            EnumSet<Permissions>,
            Narrow,
            String>
        element : list) {
      storeTuple16(address, element);
      address += 72;
    }
    return elements;
  }

  public static void storeOptionOfTuple16(
      int address,
      Optional<
              Tuple16<
                  Boolean,
                  Integer,
                  Byte,
                  Integer,
                  Short,
                  Integer,
                  Integer,
                  Long,
                  Long,
                  Float,
                  Double,
                  Integer,
                  Color,
                  EnumSet<Permissions>,
                  Narrow,
                  String>>
          value) {
    Memory.storeByte(address, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      storeTuple16(address + 8, value.get());
    }
  }

  public static Optional<Token> loadOptionOfToken(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? Optional.empty()
        : Optional.of(Token.lift(Memory.loadInt(address + 4)));
  }

  public static void storeOptionOfToken(int address, Optional<Token> value) {
    Memory.storeByte(address, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      Memory.storeInt(address + 4, value.get().release());
    }
  }

  public static Tuple2<Integer, EnumSet<Nine>> liftTupleOfU32AndNine(int slots) {
    return new Tuple2<>(Memory.loadInt(slots), EchoAbi.liftNine(Memory.loadInt(slots + 8)));
  }

  public static void storeTupleOfU32AndNine(int address, Tuple2<Integer, EnumSet<Nine>> value) {
    Memory.storeInt(address, value.first());
    Memory.storeShort(address + 4, EchoAbi.lowerNine(value.second()));
  }
}
