package golden.demo.values.echo;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.Tuple16;
import dev.breakwater.guest.Tuple2;
import dev.breakwater.guest.Tuple3;
import dev.breakwater.guest.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The functions of {@code demo:values/echo}. */
public interface Echo {
  /** Calls {@code echo-bool}. */
  boolean echoBool(boolean value);

  /** Calls {@code echo-s8}. */
  byte echoS8(byte value);

  /**
   * Calls {@code echo-u8}.
   *
   * @param value 0 to 255
   * @return 0 to 255
   */
  int echoU8(int value);

  /** Calls {@code echo-s16}. */
  short echoS16(short value);

  /**
   * Calls {@code echo-u16}.
   *
   * @param value 0 to 65535
   * @return 0 to 65535
   */
  int echoU16(int value);

  /** Calls {@code echo-s32}. */
  int echoS32(int value);

  /**
   * Calls {@code echo-u32}.
   *
   * @param value unsigned, 32 bits
   * @return unsigned, 32 bits
   */
  int echoU32(int value);

  /** Calls {@code echo-s64}. */
  long echoS64(long value);

  /**
   * Calls {@code echo-u64}.
   *
   * @param value unsigned, 64 bits
   * @return unsigned, 64 bits
   */
  long echoU64(long value);

  /** Calls {@code echo-f32}. */
  float echoF32(float value);

  /** Calls {@code echo-f64}. */
  double echoF64(double value);

  /**
   * Calls {@code echo-char}.
   *
   * @param value a Unicode scalar value
   * @return a Unicode scalar value
   */
  int echoChar(int value);

  /** Calls {@code echo-string}. */
  String echoString(String value);

  /** Calls {@code echo-bytes}. */
  byte[] echoBytes(byte[] value);

  /**
   * Calls {@code echo-list}.
   *
   * @param value each unsigned, 32 bits
   * @return each unsigned, 32 bits
   */
  int[] echoList(int[] value);

  /**
   * Calls {@code echo-small-list}.
   *
   * @param value each signed, 8 bits
   * @return each signed, 8 bits
   */
  byte[] echoSmallList(byte[] value);

  /** Calls {@code echo-bools}. */
  boolean[] echoBools(boolean[] value);

  /** Calls {@code echo-doubles}. */
  double[] echoDoubles(double[] value);

  /**
   * Calls {@code echo-chars}.
   *
   * @param value if present, each a Unicode scalar value
   * @return if present, each a Unicode scalar value
   */
  Optional<int[]> echoChars(Optional<int[]> value);

  /** Calls {@code echo-arrays}. */
  Arrays echoArrays(Arrays value);

  /** Calls {@code echo-measured}. */
  Measured echoMeasured(Measured value);

  /** Calls {@code echo-strings}. */
  List<String> echoStrings(List<String> value);

  /** Calls {@code echo-lists}. */
  List<short[]> echoLists(List<short[]> value);

  /** Calls {@code echo-chunks}. */
  List<byte[]> echoChunks(List<byte[]> value);

  /** Calls {@code echo-flags-list}. */
  List<EnumSet<Nine>> echoFlagsList(List<EnumSet<Nine>> value);

  /** Calls {@code echo-enum}. */
  Color echoEnum(Color value);

  /** Calls {@code echo-flags}. */
  EnumSet<Permissions> echoFlags(EnumSet<Permissions> value);

  /** Calls {@code echo-nine}. */
  EnumSet<Nine> echoNine(EnumSet<Nine> value);

  /** Calls {@code echo-many}. */
  EnumSet<Many> echoMany(EnumSet<Many> value);

  /** Calls {@code echo-numbers}. */
  Numbers echoNumbers(Numbers value);

  /** Calls {@code echo-point}. */
  Point echoPoint(Point value);

  /** Calls {@code echo-points}. */
  List<Point> echoPoints(List<Point> value);

  /** Calls {@code echo-single}. */
  Single echoSingle(Single value);

  /** Calls {@code echo-joined}. */
  Joined echoJoined(Joined value);

  /** Calls {@code echo-narrow}. */
  Narrow echoNarrow(Narrow value);

  /** Calls {@code echo-plain}. */
  Plain echoPlain(Plain value);

  /**
   * Calls {@code echo-option}.
   *
   * @param value if present, 0 to 255
   * @return if present, 0 to 255
   */
  Optional<Integer> echoOption(Optional<Integer> value);

  /** Calls {@code echo-nested-option}. */
  Optional<Optional<String>> echoNestedOption(Optional<Optional<String>> value);

  /** Calls {@code echo-result}. */
  Result<String, Narrow> echoResult(Result<String, Narrow> value);

  /** Calls {@code echo-ok}. */
  Result<Long, Unit> echoOk(Result<Long, Unit> value);

  /** Calls {@code echo-err}. */
  Result<Unit, Float> echoErr(Result<Unit, Float> value);

  /** Calls {@code echo-bare}. */
  Result<Unit, Unit> echoBare(Result<Unit, Unit> value);

  /** Calls {@code echo-tuple}. */
  Tuple3<Boolean, String, Double> echoTuple(Tuple3<Boolean, String, Double> value);

  /** Calls {@code echo-wide}. */
  Tuple2<Optional<Tuple2<Integer, EnumSet<Nine>>>, Optional<Tuple2<Integer, EnumSet<Nine>>>>
      echoWide(
          Tuple2<Optional<Tuple2<Integer, EnumSet<Nine>>>, Optional<Tuple2<Integer, EnumSet<Nine>>>>
              value);

  /** Calls {@code echo-wider}. */
  Tuple2<
          Optional<Tuple2<Integer, EnumSet<Nine>>>,
          Result<Tuple2<Integer, EnumSet<Nine>>, EnumSet<Nine>>>
      echoWider(
          Tuple2<
                  Optional<Tuple2<Integer, EnumSet<Nine>>>,
                  Result<Tuple2<Integer, EnumSet<Nine>>, EnumSet<Nine>>>
              value);

  /** Calls {@code echo-longer}. */
  Longer echoLonger(Longer value);

  /** Calls {@code echo-longest}. */
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
              value);

  /** Calls {@code echo-longests}. */
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
              value);

  /** Calls {@code echo-broad}. */
  Broad echoBroad(Broad value);

  /** Calls {@code echo-deep}. */
  Deep echoDeep(Deep value);

  /**
   * Calls {@code echo-fixed-bytes}.
   *
   * @param value 4 elements
   * @return 4 elements
   */
  byte[] echoFixedBytes(byte[] value);

  /**
   * Calls {@code echo-fixed-shorts}.
   *
   * @param value 3 elements, each unsigned, 16 bits
   * @return 3 elements, each unsigned, 16 bits
   */
  short[] echoFixedShorts(short[] value);

  /**
   * Calls {@code echo-fixed-signed}.
   *
   * @param value 2 elements, each signed, 8 bits
   * @return 2 elements, each signed, 8 bits
   */
  byte[] echoFixedSigned(byte[] value);

  /**
   * Calls {@code echo-fixed-bools}.
   *
   * @param value 3 elements
   * @return 3 elements
   */
  boolean[] echoFixedBools(boolean[] value);

  /**
   * Calls {@code echo-fixed-chars}.
   *
   * @param value 2 elements, each a Unicode scalar value
   * @return 2 elements, each a Unicode scalar value
   */
  int[] echoFixedChars(int[] value);

  /**
   * Calls {@code echo-fixed-floats}.
   *
   * @param value 2 elements
   * @return 2 elements
   */
  float[] echoFixedFloats(float[] value);

  /**
   * Calls {@code echo-one}.
   *
   * @param value 1 element, each unsigned, 32 bits
   * @return 1 element, each unsigned, 32 bits
   */
  int[] echoOne(int[] value);

  /**
   * Calls {@code echo-fixed-strings}.
   *
   * @param value 2 elements
   * @return 2 elements
   */
  List<String> echoFixedStrings(List<String> value);

  /**
   * Calls {@code echo-grid}.
   *
   * @param value 3 elements
   * @return 3 elements
   */
  List<int[]> echoGrid(List<int[]> value);

  /**
   * Calls {@code echo-many-fixed}.
   *
   * @param value 17 elements
   * @return 17 elements
   */
  byte[] echoManyFixed(byte[] value);

  /** Calls {@code echo-fixed}. */
  Fixed echoFixed(Fixed value);

  /** Calls {@code echo-several}. */
  Several echoSeveral(Several value);

  /** Calls {@code echo-map}. */
  Map<String, Integer> echoMap(Map<String, Integer> value);

  /** Calls {@code echo-keyed}. */
  Keyed echoKeyed(Keyed value);

  /** Calls {@code echo-tables}. */
  List<Map<String, short[]>> echoTables(List<Map<String, short[]>> value);

  /** Calls {@code echo-long-tuple}. */
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
              value);

  /** Calls {@code echo-longer-tuple}. */
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
              value);

  /** Calls {@code echo-token}. */
  Token echoToken(Token value);

  /** Calls {@code echo-tokens}. */
  List<Optional<Token>> echoTokens(List<Optional<Token>> value);

  /** Those that the component imports; they work only in WebAssembly. */
  static Echo imported() {
    return new ImportedEcho();
  }
}
