package golden.demo.values.mirror;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.Tuple16;
import dev.breakwater.guest.Tuple2;
import dev.breakwater.guest.Tuple3;
import dev.breakwater.guest.Unit;
import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Lift;
import dev.breakwater.guest.abi.Lower;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  public static byte[] liftListOf4U8(int slots) {
    byte[] list = new byte[4];
    for (int i = 0; i < 4; i++) {
      list[i] = (byte) Memory.loadInt(slots + i * 8);
    }
    return list;
  }

  public static void storeListOf4U8(int address, byte[] value) {
    Lower.requireLength(4, value.length);
    for (int i = 0; i < 4; i++) {
      Memory.storeByte(address + i, value[i] & 0xFF);
    }
  }

  public static short[] liftListOf3U16(int slots) {
    short[] list = new short[3];
    for (int i = 0; i < 3; i++) {
      list[i] = (short) Memory.loadInt(slots + i * 8);
    }
    return list;
  }

  public static void storeListOf3U16(int address, short[] value) {
    Lower.requireLength(3, value.length);
    for (int i = 0; i < 3; i++) {
      Memory.storeShort(address + i * 2, value[i] & 0xFFFF);
    }
  }

  public static byte[] liftListOf2S8(int slots) {
    byte[] list = new byte[2];
    for (int i = 0; i < 2; i++) {
      list[i] = (byte) Memory.loadInt(slots + i * 8);
    }
    return list;
  }

  public static void storeListOf2S8(int address, byte[] value) {
    Lower.requireLength(2, value.length);
    for (int i = 0; i < 2; i++) {
      Memory.storeByte(address + i, value[i]);
    }
  }

  public static boolean[] liftListOf3Bool(int slots) {
    boolean[] list = new boolean[3];
    for (int i = 0; i < 3; i++) {
      list[i] = Memory.loadInt(slots + i * 8) != 0;
    }
    return list;
  }

  public static void storeListOf3Bool(int address, boolean[] value) {
    Lower.requireLength(3, value.length);
    for (int i = 0; i < 3; i++) {
      Memory.storeByte(address + i, value[i] ? 1 : 0);
    }
  }

  public static int[] liftListOf2Char(int slots) {
    int[] list = new int[2];
    for (int i = 0; i < 2; i++) {
      list[i] = Lift.scalar(Memory.loadInt(slots + i * 8));
    }
    return list;
  }

  public static void storeListOf2Char(int address, int[] value) {
    Lower.requireLength(2, value.length);
    for (int i = 0; i < 2; i++) {
      Memory.storeInt(address + i * 4, value[i]);
    }
  }

  public static float[] liftListOf2F32(int slots) {
    float[] list = new float[2];
    for (int i = 0; i < 2; i++) {
      list[i] = Memory.loadFloat(slots + i * 8);
    }
    return list;
  }

  public static void storeListOf2F32(int address, float[] value) {
    Lower.requireLength(2, value.length);
    for (int i = 0; i < 2; i++) {
      Memory.storeFloat(address + i * 4, value[i]);
    }
  }

  public static int[] liftListOf1U32(int slots) {
    int[] list = new int[1];
    for (int i = 0; i < 1; i++) {
      list[i] = Memory.loadInt(slots + i * 8);
    }
    return list;
  }

  public static void lowerListOf1U32(int slots, int[] value) {
    Lower.requireLength(1, value.length);
    for (int i = 0; i < 1; i++) {
      Memory.storeInt(slots + i * 8, value[i]);
    }
  }

  public static List<String> liftListOf2String(int slots) {
    List<String> list = new ArrayList<>(2);
    for (int i = 0; i < 2; i++) {
      list.add(liftString(slots + i * 16));
    }
    return list;
  }

  public static void storeListOf2String(int address, List<String> value) {
    Lower.requireLength(2, value.size());
    for (int i = 0; i < 2; i++) {
      storeString(address + i * 8, value.get(i));
    }
  }

  public static List<int[]> liftListOf3ListOf2S32(int slots) {
    List<int[]> list = new ArrayList<>(3);
    for (int i = 0; i < 3; i++) {
      list.add(liftListOf2S32(slots + i * 16));
    }
    return list;
  }

  public static void storeListOf3ListOf2S32(int address, List<int[]> value) {
    Lower.requireLength(3, value.size());
    for (int i = 0; i < 3; i++) {
      storeListOf2S32(address + i * 8, value.get(i));
    }
  }

  public static void storeListOf17U8(int address, byte[] value) {
    Lower.requireLength(17, value.length);
    for (int i = 0; i < 17; i++) {
      Memory.storeByte(address + i, value[i] & 0xFF);
    }
  }

  public static Map<String, Integer> loadMapOfStringToU32(int address, int length) {
    Map<String, Integer> map = new LinkedHashMap<>();
    for (int i = 0; i < length; i++) {
      map.put(loadString(address + i * 12), Memory.loadInt(address + i * 12 + 8));
    }
    return map;
  }

  public static int lowerMapOfStringToU32(Map<String, Integer> map) {
    int entries = Arena.allocate(map.size() * 12, 4);
    int address = entries;
    for (Map.Entry<String, Integer> entry : map.entrySet()) {
      storeString(address, entry.getKey());
      Memory.storeInt(address + 8, entry.getValue());
      address += 12;
    }
    return entries;
  }

  public static List<Map<String, short[]>> loadListOfMapOfStringToListOf2U16(
      int address, int length) {
    List<Map<String, short[]>> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(
          loadMapOfStringToListOf2U16(
              Memory.loadInt(address + i * 8), Memory.loadInt(address + i * 8 + 4)));
    }
    return list;
  }

  public static int lowerListOfMapOfStringToListOf2U16(List<Map<String, short[]>> list) {
    int elements = Arena.allocate(list.size() * 8, 4);
    int address = elements;
    for (Map<String, short[]> element : list) {
      Memory.storeInt(address, lowerMapOfStringToListOf2U16(element));
      Memory.storeInt(address + 4, element.size());
      address += 8;
    }
    return elements;
  }

  public static Tuple16<
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
          Boolean,
          String,
          Point,
          Color,
          Tuple2<EnumSet<Nine>, byte[]>>
      loadTuple17(int address) {
    return new Tuple16<>(
        Memory.loadByte(address) & 0xFF,
        Memory.loadByte(address + 1),
        Memory.loadShort(address + 2) & 0xFFFF,
        Memory.loadShort(address + 4),
        Memory.loadInt(address + 8),
        Memory.loadInt(address + 12),
        Memory.loadLong(address + 16),
        Memory.loadLong(address + 24),
        Memory.loadFloat(address + 32),
        Memory.loadDouble(address + 40),
        Lift.scalar(Memory.loadInt(address + 48)),
        Memory.loadByte(address + 52) != 0,
        loadString(address + 56),
        EchoAbi.loadPoint(address + 64),
        EchoAbi.liftColor(Memory.loadByte(address + 72) & 0xFF),
        new Tuple2<>(
            EchoAbi.liftNine(Memory.loadShort(address + 74) & 0xFFFF), loadBytes(address + 76)));
  }

  public static void storeTuple17(
      int address,
      Tuple16<
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
              Boolean,
              String,
              Point,
              Color,
              Tuple2<EnumSet<Nine>, byte[]>>
          value) {
    Memory.storeByte(address, value.first());
    Memory.storeByte(address + 1, value.second());
    Memory.storeShort(address + 2, value.third());
    Memory.storeShort(address + 4, value.fourth());
    Memory.storeInt(address + 8, value.fifth());
    Memory.storeInt(address + 12, value.sixth());
    Memory.storeLong(address + 16, value.seventh());
    Memory.storeLong(address + 24, value.eighth());
    Memory.storeFloat(address + 32, value.ninth());
    Memory.storeDouble(address + 40, value.tenth());
    Memory.storeInt(address + 48, value.eleventh());
    Memory.storeByte(address + 52, value.twelfth() ? 1 : 0);
    storeString(address + 56, value.thirteenth());
    EchoAbi.storePoint(address + 64, value.fourteenth());
    Memory.storeByte(address + 72, value.fifteenth().ordinal());
    Memory.storeShort(address + 74, EchoAbi.lowerNine(value.sixteenth().first()));
    storeBytes(address + 76, value.sixteenth().second());
  }

  public static Optional<
          Tuple16<
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Tuple16<
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Tuple3<Boolean, Integer, String>>>>
      loadOptionOfTuple33(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? Optional.empty()
        : Optional.of(loadTuple33(address + 4));
  }

  public static void storeOptionOfTuple33(
      int address,
      Optional<
              Tuple16<
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Tuple16<
                      Boolean,
                      Boolean,
                      Boolean,
                      Boolean,
                      Boolean,
                      Boolean,
                      Boolean,
                      Boolean,
                      Boolean,
                      Boolean,
                      Boolean,
                      Boolean,
                      Boolean,
                      Boolean,
                      Boolean,
                      Tuple3<Boolean, Integer, String>>>>
          value) {
    Memory.storeByte(address, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      storeTuple33(address + 4, value.get());
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

  public static int[] liftListOf2S32(int slots) {
    int[] list = new int[2];
    for (int i = 0; i < 2; i++) {
      list[i] = Memory.loadInt(slots + i * 8);
    }
    return list;
  }

  public static void storeListOf2S32(int address, int[] value) {
    Lower.requireLength(2, value.length);
    for (int i = 0; i < 2; i++) {
      Memory.storeInt(address + i * 4, value[i]);
    }
  }

  public static Map<String, short[]> loadMapOfStringToListOf2U16(int address, int length) {
    Map<String, short[]> map = new LinkedHashMap<>();
    for (int i = 0; i < length; i++) {
      map.put(loadString(address + i * 12), Memory.loadShorts(address + i * 12 + 8, 2));
    }
    return map;
  }

  public static int lowerMapOfStringToListOf2U16(Map<String, short[]> map) {
    int entries = Arena.allocate(map.size() * 12, 4);
    int address = entries;
    for (Map.Entry<String, short[]> entry : map.entrySet()) {
      storeString(address, entry.getKey());
      storeListOf2U16(address + 8, entry.getValue());
      address += 12;
    }
    return entries;
  }

  public static Tuple16<
          Boolean,
          Boolean,
          Boolean,
          Boolean,
          Boolean,
          Boolean,
          Boolean,
          Boolean,
          Boolean,
          Boolean,
          Boolean,
          Boolean,
          Boolean,
          Boolean,
          Boolean,
          Tuple16<
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Tuple3<Boolean, Integer, String>>>
      loadTuple33(int address) {
    return new Tuple16<>(
        Memory.loadByte(address) != 0,
        Memory.loadByte(address + 1) != 0,
        Memory.loadByte(address + 2) != 0,
        Memory.loadByte(address + 3) != 0,
        Memory.loadByte(address + 4) != 0,
        Memory.loadByte(address + 5) != 0,
        Memory.loadByte(address + 6) != 0,
        Memory.loadByte(address + 7) != 0,
        Memory.loadByte(address + 8) != 0,
        Memory.loadByte(address + 9) != 0,
        Memory.loadByte(address + 10) != 0,
        Memory.loadByte(address + 11) != 0,
        Memory.loadByte(address + 12) != 0,
        Memory.loadByte(address + 13) != 0,
        Memory.loadByte(address + 14) != 0,
        new Tuple16<>(
            Memory.loadByte(address + 15) != 0,
            Memory.loadByte(address + 16) != 0,
            Memory.loadByte(address + 17) != 0,
            Memory.loadByte(address + 18) != 0,
            Memory.loadByte(address + 19) != 0,
            Memory.loadByte(address + 20) != 0,
            Memory.loadByte(address + 21) != 0,
            Memory.loadByte(address + 22) != 0,
            Memory.loadByte(address + 23) != 0,
            Memory.loadByte(address + 24) != 0,
            Memory.loadByte(address + 25) != 0,
            Memory.loadByte(address + 26) != 0,
            Memory.loadByte(address + 27) != 0,
            Memory.loadByte(address + 28) != 0,
            Memory.loadByte(address + 29) != 0,
            new Tuple3<>(
                Memory.loadByte(address + 30) != 0,
                Memory.loadByte(address + 31) & 0xFF,
                loadString(address + 32))));
  }

  public static void storeTuple33(
      int address,
      Tuple16<
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Boolean,
              Tuple16<
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Boolean,
                  Tuple3<Boolean, Integer, String>>>
          value) {
    Memory.storeByte(address, value.first() ? 1 : 0);
    Memory.storeByte(address + 1, value.second() ? 1 : 0);
    Memory.storeByte(address + 2, value.third() ? 1 : 0);
    Memory.storeByte(address + 3, value.fourth() ? 1 : 0);
    Memory.storeByte(address + 4, value.fifth() ? 1 : 0);
    Memory.storeByte(address + 5, value.sixth() ? 1 : 0);
    Memory.storeByte(address + 6, value.seventh() ? 1 : 0);
    Memory.storeByte(address + 7, value.eighth() ? 1 : 0);
    Memory.storeByte(address + 8, value.ninth() ? 1 : 0);
    Memory.storeByte(address + 9, value.tenth() ? 1 : 0);
    Memory.storeByte(address + 10, value.eleventh() ? 1 : 0);
    Memory.storeByte(address + 11, value.twelfth() ? 1 : 0);
    Memory.storeByte(address + 12, value.thirteenth() ? 1 : 0);
    Memory.storeByte(address + 13, value.fourteenth() ? 1 : 0);
    Memory.storeByte(address + 14, value.fifteenth() ? 1 : 0);
    Memory.storeByte(address + 15, value.sixteenth().first() ? 1 : 0);
    Memory.storeByte(address + 16, value.sixteenth().second() ? 1 : 0);
    Memory.storeByte(address + 17, value.sixteenth().third() ? 1 : 0);
    Memory.storeByte(address + 18, value.sixteenth().fourth() ? 1 : 0);
    Memory.storeByte(address + 19, value.sixteenth().fifth() ? 1 : 0);
    Memory.storeByte(address + 20, value.sixteenth().sixth() ? 1 : 0);
    Memory.storeByte(address + 21, value.sixteenth().seventh() ? 1 : 0);
    Memory.storeByte(address + 22, value.sixteenth().eighth() ? 1 : 0);
    Memory.storeByte(address + 23, value.sixteenth().ninth() ? 1 : 0);
    Memory.storeByte(address + 24, value.sixteenth().tenth() ? 1 : 0);
    Memory.storeByte(address + 25, value.sixteenth().eleventh() ? 1 : 0);
    Memory.storeByte(address + 26, value.sixteenth().twelfth() ? 1 : 0);
    Memory.storeByte(address + 27, value.sixteenth().thirteenth() ? 1 : 0);
    Memory.storeByte(address + 28, value.sixteenth().fourteenth() ? 1 : 0);
    Memory.storeByte(address + 29, value.sixteenth().fifteenth() ? 1 : 0);
    Memory.storeByte(address + 30, value.sixteenth().sixteenth().first() ? 1 : 0);
    Memory.storeByte(address + 31, value.sixteenth().sixteenth().second());
    storeString(address + 32, value.sixteenth().sixteenth().third());
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

  public static void storeListOf2U16(int address, short[] value) {
    Lower.requireLength(2, value.length);
    for (int i = 0; i < 2; i++) {
      Memory.storeShort(address + i * 2, value[i] & 0xFFFF);
    }
  }
}
