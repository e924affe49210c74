package golden.demo.values.echo;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.Tuple16;
import dev.breakwater.guest.Tuple2;
import dev.breakwater.guest.Tuple3;
import dev.breakwater.guest.Unit;
import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Lift;
import dev.breakwater.guest.abi.Memory;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls the imported functions of {@code demo:values/echo}. */
final class ImportedEcho implements Echo {
  @Override
  public boolean echoBool(boolean value) {
    return EchoNatives.echoBool(value ? 1 : 0) != 0;
  }

  @Override
  public byte echoS8(byte value) {
    return (byte) EchoNatives.echoS8(value);
  }

  @Override
  public int echoU8(int value) {
    return EchoNatives.echoU8(value) & 0xFF;
  }

  @Override
  public short echoS16(short value) {
    return (short) EchoNatives.echoS16(value);
  }

  @Override
  public int echoU16(int value) {
    return EchoNatives.echoU16(value) & 0xFFFF;
  }

  @Override
  public int echoS32(int value) {
    return EchoNatives.echoS32(value);
  }

  @Override
  public int echoU32(int value) {
    return EchoNatives.echoU32(value);
  }

  @Override
  public long echoS64(long value) {
    return EchoNatives.echoS64(value);
  }

  @Override
  public long echoU64(long value) {
    return EchoNatives.echoU64(value);
  }

  @Override
  public float echoF32(float value) {
    return EchoNatives.echoF32(value);
  }

  @Override
  public double echoF64(double value) {
    return EchoNatives.echoF64(value);
  }

  @Override
  public int echoChar(int value) {
    return Lift.scalar(EchoNatives.echoChar(value));
  }

  @Override
  public String echoString(String value) {
    int mark = Arena.mark();
    long valueText = Memory.lowerString(value);
    int result = Arena.allocate(8, 4);
    EchoNatives.echoString(Memory.address(valueText), Memory.length(valueText), result);
    String lifted = EchoAbi.loadString(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public byte[] echoBytes(byte[] value) {
    int mark = Arena.mark();
    int valueAddress = Memory.lowerBytes(value);
    int result = Arena.allocate(8, 4);
    EchoNatives.echoBytes(valueAddress, value.length, result);
    byte[] lifted = EchoAbi.loadBytes(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public int[] echoList(int[] value) {
    int mark = Arena.mark();
    int valueAddress = Memory.lowerInts(value);
    int result = Arena.allocate(8, 4);
    EchoNatives.echoList(valueAddress, value.length, result);
    int[] lifted = EchoAbi.loadListOfU32(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public byte[] echoSmallList(byte[] value) {
    int mark = Arena.mark();
    int valueAddress = Memory.lowerBytes(value);
    int result = Arena.allocate(8, 4);
    EchoNatives.echoSmallList(valueAddress, value.length, result);
    byte[] lifted = EchoAbi.loadListOfS8(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public boolean[] echoBools(boolean[] value) {
    int mark = Arena.mark();
    int valueAddress = Memory.lowerBooleans(value);
    int result = Arena.allocate(8, 4);
    EchoNatives.echoBools(valueAddress, value.length, result);
    boolean[] lifted = EchoAbi.loadListOfBool(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public double[] echoDoubles(double[] value) {
    int mark = Arena.mark();
    int valueAddress = Memory.lowerDoubles(value);
    int result = Arena.allocate(8, 4);
    EchoNatives.echoDoubles(valueAddress, value.length, result);
    double[] lifted = EchoAbi.loadListOfF64(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Optional<int[]> echoChars(Optional<int[]> value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(3);
    EchoAbi.lowerOptionOfListOfChar(valueSlots, value);
    int result = Arena.allocate(12, 4);
    EchoNatives.echoChars(
        Memory.loadInt(valueSlots),
        Memory.loadInt(valueSlots + 8),
        Memory.loadInt(valueSlots + 16),
        result);
    Optional<int[]> lifted = EchoAbi.loadOptionOfListOfChar(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Arrays echoArrays(Arrays value) {
    int mark = Arena.mark();
    int parameters = Arena.allocate(96, 4);
    EchoAbi.storeArrays(parameters, value);
    int result = Arena.allocate(96, 4);
    EchoNatives.echoArrays(parameters, result);
    Arrays lifted = EchoAbi.loadArrays(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Measured echoMeasured(Measured value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(3);
    EchoAbi.lowerMeasured(valueSlots, value);
    int result = Arena.allocate(12, 4);
    EchoNatives.echoMeasured(
        Memory.loadInt(valueSlots),
        Memory.loadInt(valueSlots + 8),
        Memory.loadInt(valueSlots + 16),
        result);
    Measured lifted = EchoAbi.loadMeasured(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public List<String> echoStrings(List<String> value) {
    int mark = Arena.mark();
    int valueAddress = EchoAbi.lowerListOfString(value);
    int result = Arena.allocate(8, 4);
    EchoNatives.echoStrings(valueAddress, value.size(), result);
    List<String> lifted =
        EchoAbi.loadListOfString(Memory.loadInt(result), Memory.loadInt(result + 4));
    Arena.release(mark);
    return lifted;
  }

  @Override
  public List<short[]> echoLists(List<short[]> value) {
    int mark = Arena.mark();
    int valueAddress = EchoAbi.lowerListOfListOfU16(value);
    int result = Arena.allocate(8, 4);
    EchoNatives.echoLists(valueAddress, value.size(), result);
    List<short[]> lifted =
        EchoAbi.loadListOfListOfU16(Memory.loadInt(result), Memory.loadInt(result + 4));
    Arena.release(mark);
    return lifted;
  }

  @Override
  public List<byte[]> echoChunks(List<byte[]> value) {
    int mark = Arena.mark();
    int valueAddress = EchoAbi.lowerListOfBytes(value);
    int result = Arena.allocate(8, 4);
    EchoNatives.echoChunks(valueAddress, value.size(), result);
    List<byte[]> lifted =
        EchoAbi.loadListOfBytes(Memory.loadInt(result), Memory.loadInt(result + 4));
    Arena.release(mark);
    return lifted;
  }

  @Override
  public List<EnumSet<Nine>> echoFlagsList(List<EnumSet<Nine>> value) {
    int mark = Arena.mark();
    int valueAddress = EchoAbi.lowerListOfNine(value);
    int result = Arena.allocate(8, 4);
    EchoNatives.echoFlagsList(valueAddress, value.size(), result);
    List<EnumSet<Nine>> lifted =
        EchoAbi.loadListOfNine(Memory.loadInt(result), Memory.loadInt(result + 4));
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Color echoEnum(Color value) {
    return EchoAbi.liftColor(EchoNatives.echoEnum(value.ordinal()));
  }

  @Override
  public EnumSet<Permissions> echoFlags(EnumSet<Permissions> value) {
    return EchoAbi.liftPermissions(EchoNatives.echoFlags(EchoAbi.lowerPermissions(value)));
  }

  @Override
  public EnumSet<Nine> echoNine(EnumSet<Nine> value) {
    return EchoAbi.liftNine(EchoNatives.echoNine(EchoAbi.lowerNine(value)));
  }

  @Override
  public EnumSet<Many> echoMany(EnumSet<Many> value) {
    return EchoAbi.liftMany(EchoNatives.echoMany(EchoAbi.lowerMany(value)));
  }

  @Override
  public Numbers echoNumbers(Numbers value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(12);
    EchoAbi.lowerNumbers(valueSlots, value);
    int result = Arena.allocate(56, 8);
    EchoNatives.echoNumbers(
        Memory.loadInt(valueSlots),
        Memory.loadInt(valueSlots + 8),
        Memory.loadInt(valueSlots + 16),
        Memory.loadInt(valueSlots + 24),
        Memory.loadInt(valueSlots + 32),
        Memory.loadInt(valueSlots + 40),
        Memory.loadInt(valueSlots + 48),
        Memory.loadLong(valueSlots + 56),
        Memory.loadLong(valueSlots + 64),
        Memory.loadFloat(valueSlots + 72),
        Memory.loadDouble(valueSlots + 80),
        Memory.loadInt(valueSlots + 88),
        result);
    Numbers lifted = EchoAbi.loadNumbers(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Point echoPoint(Point value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(2);
    EchoAbi.lowerPoint(valueSlots, value);
    int result = Arena.allocate(8, 4);
    EchoNatives.echoPoint(Memory.loadInt(valueSlots), Memory.loadInt(valueSlots + 8), result);
    Point lifted = EchoAbi.loadPoint(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public List<Point> echoPoints(List<Point> value) {
    int mark = Arena.mark();
    int valueAddress = EchoAbi.lowerListOfPoint(value);
    int result = Arena.allocate(8, 4);
    EchoNatives.echoPoints(valueAddress, value.size(), result);
    List<Point> lifted =
        EchoAbi.loadListOfPoint(Memory.loadInt(result), Memory.loadInt(result + 4));
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Single echoSingle(Single value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(1);
    EchoAbi.lowerSingle(valueSlots, value);
    int resultSlot = EchoAbi.slots(1);
    Memory.storeFloat(resultSlot, EchoNatives.echoSingle(Memory.loadFloat(valueSlots)));
    Single lifted = EchoAbi.liftSingle(resultSlot);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Joined echoJoined(Joined value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(3);
    EchoAbi.lowerJoined(valueSlots, value);
    int result = Arena.allocate(24, 8);
    EchoNatives.echoJoined(
        Memory.loadInt(valueSlots),
        Memory.loadLong(valueSlots + 8),
        Memory.loadLong(valueSlots + 16),
        result);
    Joined lifted = EchoAbi.loadJoined(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Narrow echoNarrow(Narrow value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(2);
    EchoAbi.lowerNarrow(valueSlots, value);
    int result = Arena.allocate(8, 4);
    EchoNatives.echoNarrow(Memory.loadInt(valueSlots), Memory.loadInt(valueSlots + 8), result);
    Narrow lifted = EchoAbi.loadNarrow(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Plain echoPlain(Plain value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(1);
    EchoAbi.lowerPlain(valueSlots, value);
    int resultSlot = EchoAbi.slots(1);
    Memory.storeInt(resultSlot, EchoNatives.echoPlain(Memory.loadInt(valueSlots)));
    Plain lifted = EchoAbi.liftPlain(resultSlot);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Optional<Integer> echoOption(Optional<Integer> value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(2);
    EchoAbi.lowerOptionOfU8(valueSlots, value);
    int result = Arena.allocate(2, 1);
    EchoNatives.echoOption(Memory.loadInt(valueSlots), Memory.loadInt(valueSlots + 8), result);
    Optional<Integer> lifted = EchoAbi.loadOptionOfU8(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Optional<Optional<String>> echoNestedOption(Optional<Optional<String>> value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(4);
    EchoAbi.lowerOptionOfOptionOfString(valueSlots, value);
    int result = Arena.allocate(16, 4);
    EchoNatives.echoNestedOption(
        Memory.loadInt(valueSlots),
        Memory.loadInt(valueSlots + 8),
        Memory.loadInt(valueSlots + 16),
        Memory.loadInt(valueSlots + 24),
        result);
    Optional<Optional<String>> lifted = EchoAbi.loadOptionOfOptionOfString(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Result<String, Narrow> echoResult(Result<String, Narrow> value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(3);
    EchoAbi.lowerResultOfStringOrNarrow(valueSlots, value);
    int result = Arena.allocate(12, 4);
    EchoNatives.echoResult(
        Memory.loadInt(valueSlots),
        Memory.loadInt(valueSlots + 8),
        Memory.loadInt(valueSlots + 16),
        result);
    Result<String, Narrow> lifted = EchoAbi.loadResultOfStringOrNarrow(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Result<Long, Unit> echoOk(Result<Long, Unit> value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(2);
    EchoAbi.lowerResultOfU64OrUnit(valueSlots, value);
    int result = Arena.allocate(16, 8);
    EchoNatives.echoOk(Memory.loadInt(valueSlots), Memory.loadLong(valueSlots + 8), result);
    Result<Long, Unit> lifted = EchoAbi.loadResultOfU64OrUnit(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Result<Unit, Float> echoErr(Result<Unit, Float> value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(2);
    EchoAbi.lowerResultOfUnitOrF32(valueSlots, value);
    int result = Arena.allocate(8, 4);
    EchoNatives.echoErr(Memory.loadInt(valueSlots), Memory.loadFloat(valueSlots + 8), result);
    Result<Unit, Float> lifted = EchoAbi.loadResultOfUnitOrF32(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Result<Unit, Unit> echoBare(Result<Unit, Unit> value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(1);
    EchoAbi.lowerResultOfUnitOrUnit(valueSlots, value);
    int resultSlot = EchoAbi.slots(1);
    Memory.storeInt(resultSlot, EchoNatives.echoBare(Memory.loadInt(valueSlots)));
    Result<Unit, Unit> lifted = EchoAbi.liftResultOfUnitOrUnit(resultSlot);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Tuple3<Boolean, String, Double> echoTuple(Tuple3<Boolean, String, Double> value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(4);
    EchoAbi.lowerTupleOfBoolAndStringAndF64(valueSlots, value);
    int result = Arena.allocate(24, 8);
    EchoNatives.echoTuple(
        Memory.loadInt(valueSlots),
        Memory.loadInt(valueSlots + 8),
        Memory.loadInt(valueSlots + 16),
        Memory.loadDouble(valueSlots + 24),
        result);
    Tuple3<Boolean, String, Double> lifted = EchoAbi.loadTupleOfBoolAndStringAndF64(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Tuple2<Optional<Tuple2<Integer, EnumSet<Nine>>>, Optional<Tuple2<Integer, EnumSet<Nine>>>>
      echoWide(
          Tuple2<Optional<Tuple2<Integer, EnumSet<Nine>>>, Optional<Tuple2<Integer, EnumSet<Nine>>>>
              value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(6);
    EchoAbi.lowerTupleOfOptionOfTupleOfU32AndNineAndOptionOfTupleOfU32AndNine(valueSlots, value);
    int result = Arena.allocate(24, 4);
    EchoNatives.echoWide(
        Memory.loadInt(valueSlots),
        Memory.loadInt(valueSlots + 8),
        Memory.loadInt(valueSlots + 16),
        Memory.loadInt(valueSlots + 24),
        Memory.loadInt(valueSlots + 32),
        Memory.loadInt(valueSlots + 40),
        result);
    Tuple2<Optional<Tuple2<Integer, EnumSet<Nine>>>, Optional<Tuple2<Integer, EnumSet<Nine>>>>
        lifted = EchoAbi.loadTupleOfOptionOfTupleOfU32AndNineAndOptionOfTupleOfU32AndNine(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Tuple2<
          Optional<Tuple2<Integer, EnumSet<Nine>>>,
          Result<Tuple2<Integer, EnumSet<Nine>>, EnumSet<Nine>>>
      echoWider(
          Tuple2<
                  Optional<Tuple2<Integer, EnumSet<Nine>>>,
                  Result<Tuple2<Integer, EnumSet<Nine>>, EnumSet<Nine>>>
              value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(6);
    EchoAbi.lowerTuple2(valueSlots, value);
    int result = Arena.allocate(24, 4);
    EchoNatives.echoWider(
        Memory.loadInt(valueSlots),
        Memory.loadInt(valueSlots + 8),
        Memory.loadInt(valueSlots + 16),
        Memory.loadInt(valueSlots + 24),
        Memory.loadInt(valueSlots + 32),
        Memory.loadInt(valueSlots + 40),
        result);
    Tuple2<
            Optional<Tuple2<Integer, EnumSet<Nine>>>,
            Result<Tuple2<Integer, EnumSet<Nine>>, EnumSet<Nine>>>
        lifted = EchoAbi.loadTuple2(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Longer echoLonger(Longer value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(12);
    EchoAbi.lowerLonger(valueSlots, value);
    int result = Arena.allocate(96, 8);
    EchoNatives.echoLonger(
        Memory.loadLong(valueSlots),
        Memory.loadLong(valueSlots + 8),
        Memory.loadLong(valueSlots + 16),
        Memory.loadLong(valueSlots + 24),
        Memory.loadLong(valueSlots + 32),
        Memory.loadLong(valueSlots + 40),
        Memory.loadLong(valueSlots + 48),
        Memory.loadLong(valueSlots + 56),
        Memory.loadLong(valueSlots + 64),
        Memory.loadLong(valueSlots + 72),
        Memory.loadLong(valueSlots + 80),
        Memory.loadInt(valueSlots + 88),
        result);
    Longer lifted = EchoAbi.loadLonger(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Tuple16<
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
      echoLongest(
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
    int mark = Arena.mark();
    int parameters = Arena.allocate(72, 8);
    EchoAbi.storeTuple16(parameters, value);
    int result = Arena.allocate(72, 8);
    EchoNatives.echoLongest(parameters, result);
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
        lifted = EchoAbi.loadTuple16(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Result<
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
      echoLongests(
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
    int mark = Arena.mark();
    int parameters = Arena.allocate(88, 8);
    EchoAbi.storeResultOfListOfTuple16OrOptionOfTuple16(parameters, value);
    int result = Arena.allocate(88, 8);
    EchoNatives.echoLongests(parameters, result);
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
        lifted = EchoAbi.loadResultOfListOfTuple16OrOptionOfTuple16(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Broad echoBroad(Broad value) {
    int mark = Arena.mark();
    int parameters = Arena.allocate(160, 8);
    EchoAbi.storeBroad(parameters, value);
    int result = Arena.allocate(160, 8);
    EchoNatives.echoBroad(parameters, result);
    Broad lifted = EchoAbi.loadBroad(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Deep echoDeep(Deep value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(2);
    EchoAbi.lowerDeep(valueSlots, value);
    int result = Arena.allocate(8, 4);
    EchoNatives.echoDeep(Memory.loadInt(valueSlots), Memory.loadInt(valueSlots + 8), result);
    Deep lifted = EchoAbi.loadDeep(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public byte[] echoFixedBytes(byte[] value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(4);
    EchoAbi.lowerListOf4U8(valueSlots, value);
    int result = Arena.allocate(4, 1);
    EchoNatives.echoFixedBytes(
        Memory.loadInt(valueSlots),
        Memory.loadInt(valueSlots + 8),
        Memory.loadInt(valueSlots + 16),
        Memory.loadInt(valueSlots + 24),
        result);
    byte[] lifted = Memory.loadBytes(result, 4);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public short[] echoFixedShorts(short[] value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(3);
    EchoAbi.lowerListOf3U16(valueSlots, value);
    int result = Arena.allocate(6, 2);
    EchoNatives.echoFixedShorts(
        Memory.loadInt(valueSlots),
        Memory.loadInt(valueSlots + 8),
        Memory.loadInt(valueSlots + 16),
        result);
    short[] lifted = Memory.loadShorts(result, 3);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public byte[] echoFixedSigned(byte[] value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(2);
    EchoAbi.lowerListOf2S8(valueSlots, value);
    int result = Arena.allocate(2, 1);
    EchoNatives.echoFixedSigned(Memory.loadInt(valueSlots), Memory.loadInt(valueSlots + 8), result);
    byte[] lifted = Memory.loadBytes(result, 2);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public boolean[] echoFixedBools(boolean[] value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(3);
    EchoAbi.lowerListOf3Bool(valueSlots, value);
    int result = Arena.allocate(3, 1);
    EchoNatives.echoFixedBools(
        Memory.loadInt(valueSlots),
        Memory.loadInt(valueSlots + 8),
        Memory.loadInt(valueSlots + 16),
        result);
    boolean[] lifted = Memory.loadBooleans(result, 3);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public int[] echoFixedChars(int[] value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(2);
    EchoAbi.lowerListOf2Char(valueSlots, value);
    int result = Arena.allocate(8, 4);
    EchoNatives.echoFixedChars(Memory.loadInt(valueSlots), Memory.loadInt(valueSlots + 8), result);
    int[] lifted = Memory.loadScalars(result, 2);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public float[] echoFixedFloats(float[] value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(2);
    EchoAbi.lowerListOf2F32(valueSlots, value);
    int result = Arena.allocate(8, 4);
    EchoNatives.echoFixedFloats(
        Memory.loadFloat(valueSlots), Memory.loadFloat(valueSlots + 8), result);
    float[] lifted = Memory.loadFloats(result, 2);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public int[] echoOne(int[] value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(1);
    EchoAbi.lowerListOf1U32(valueSlots, value);
    int resultSlot = EchoAbi.slots(1);
    Memory.storeInt(resultSlot, EchoNatives.echoOne(Memory.loadInt(valueSlots)));
    int[] lifted = EchoAbi.liftListOf1U32(resultSlot);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public List<String> echoFixedStrings(List<String> value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(4);
    EchoAbi.lowerListOf2String(valueSlots, value);
    int result = Arena.allocate(16, 4);
    EchoNatives.echoFixedStrings(
        Memory.loadInt(valueSlots),
        Memory.loadInt(valueSlots + 8),
        Memory.loadInt(valueSlots + 16),
        Memory.loadInt(valueSlots + 24),
        result);
    List<String> lifted = EchoAbi.loadListOf2String(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public List<int[]> echoGrid(List<int[]> value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(6);
    EchoAbi.lowerListOf3ListOf2S32(valueSlots, value);
    int result = Arena.allocate(24, 4);
    EchoNatives.echoGrid(
        Memory.loadInt(valueSlots),
        Memory.loadInt(valueSlots + 8),
        Memory.loadInt(valueSlots + 16),
        Memory.loadInt(valueSlots + 24),
        Memory.loadInt(valueSlots + 32),
        Memory.loadInt(valueSlots + 40),
        result);
    List<int[]> lifted = EchoAbi.loadListOf3ListOf2S32(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public byte[] echoManyFixed(byte[] value) {
    int mark = Arena.mark();
    int parameters = Arena.allocate(17, 1);
    EchoAbi.storeListOf17U8(parameters, value);
    int result = Arena.allocate(17, 1);
    EchoNatives.echoManyFixed(parameters, result);
    byte[] lifted = Memory.loadBytes(result, 17);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Fixed echoFixed(Fixed value) {
    int mark = Arena.mark();
    int parameters = Arena.allocate(176, 8);
    EchoAbi.storeFixed(parameters, value);
    int result = Arena.allocate(176, 8);
    EchoNatives.echoFixed(parameters, result);
    Fixed lifted = EchoAbi.loadFixed(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Several echoSeveral(Several value) {
    int mark = Arena.mark();
    int valueSlots = EchoAbi.slots(5);
    EchoAbi.lowerSeveral(valueSlots, value);
    int result = Arena.allocate(24, 8);
    EchoNatives.echoSeveral(
        Memory.loadInt(valueSlots),
        Memory.loadLong(valueSlots + 8),
        Memory.loadLong(valueSlots + 16),
        Memory.loadInt(valueSlots + 24),
        Memory.loadInt(valueSlots + 32),
        result);
    Several lifted = EchoAbi.loadSeveral(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Map<String, Integer> echoMap(Map<String, Integer> value) {
    int mark = Arena.mark();
    int valueAddress = EchoAbi.lowerMapOfStringToU32(value);
    int result = Arena.allocate(8, 4);
    EchoNatives.echoMap(valueAddress, value.size(), result);
    Map<String, Integer> lifted =
        EchoAbi.loadMapOfStringToU32(Memory.loadInt(result), Memory.loadInt(result + 4));
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Keyed echoKeyed(Keyed value) {
    int mark = Arena.mark();
    int parameters = Arena.allocate(88, 4);
    EchoAbi.storeKeyed(parameters, value);
    int result = Arena.allocate(88, 4);
    EchoNatives.echoKeyed(parameters, result);
    Keyed lifted = EchoAbi.loadKeyed(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public List<Map<String, short[]>> echoTables(List<Map<String, short[]>> value) {
    int mark = Arena.mark();
    int valueAddress = EchoAbi.lowerListOfMapOfStringToListOf2U16(value);
    int result = Arena.allocate(8, 4);
    EchoNatives.echoTables(valueAddress, value.size(), result);
    List<Map<String, short[]>> lifted =
        EchoAbi.loadListOfMapOfStringToListOf2U16(
            Memory.loadInt(result), Memory.loadInt(result + 4));
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Tuple16<
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
      echoLongTuple(
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
    int mark = Arena.mark();
    int parameters = Arena.allocate(88, 8);
    EchoAbi.storeTuple17(parameters, value);
    int result = Arena.allocate(88, 8);
    EchoNatives.echoLongTuple(parameters, result);
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
        lifted = EchoAbi.loadTuple17(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Optional<
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
      echoLongerTuple(
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
    int mark = Arena.mark();
    int parameters = Arena.allocate(44, 4);
    EchoAbi.storeOptionOfTuple33(parameters, value);
    int result = Arena.allocate(44, 4);
    EchoNatives.echoLongerTuple(parameters, result);
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
        lifted = EchoAbi.loadOptionOfTuple33(result);
    Arena.release(mark);
    return lifted;
  }

  @Override
  public Token echoToken(Token value) {
    return Token.lift(EchoNatives.echoToken(value.release()));
  }

  @Override
  public List<Optional<Token>> echoTokens(List<Optional<Token>> value) {
    int mark = Arena.mark();
    int valueAddress = EchoAbi.lowerListOfOptionOfToken(value);
    int result = Arena.allocate(8, 4);
    EchoNatives.echoTokens(valueAddress, value.size(), result);
    List<Optional<Token>> lifted =
        EchoAbi.loadListOfOptionOfToken(Memory.loadInt(result), Memory.loadInt(result + 4));
    Arena.release(mark);
    return lifted;
  }
}
