package golden.demo.values.echo;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;

/** The core functions of {@code demo:values/echo}. */
@Unmanaged
final class EchoNatives {
  private EchoNatives() {}

  @Import(module = "demo:values/echo", name = "echo-bool")
  static native int echoBool(int value);

  @Import(module = "demo:values/echo", name = "echo-s8")
  static native int echoS8(int value);

  @Import(module = "demo:values/echo", name = "echo-u8")
  static native int echoU8(int value);

  @Import(module = "demo:values/echo", name = "echo-s16")
  static native int echoS16(int value);

  @Import(module = "demo:values/echo", name = "echo-u16")
  static native int echoU16(int value);

  @Import(module = "demo:values/echo", name = "echo-s32")
  static native int echoS32(int value);

  @Import(module = "demo:values/echo", name = "echo-u32")
  static native int echoU32(int value);

  @Import(module = "demo:values/echo", name = "echo-s64")
  static native long echoS64(long value);

  @Import(module = "demo:values/echo", name = "echo-u64")
  static native long echoU64(long value);

  @Import(module = "demo:values/echo", name = "echo-f32")
  static native float echoF32(float value);

  @Import(module = "demo:values/echo", name = "echo-f64")
  static native double echoF64(double value);

  @Import(module = "demo:values/echo", name = "echo-char")
  static native int echoChar(int value);

  @Import(module = "demo:values/echo", name = "echo-string")
  static native void echoString(int value0, int value1, int result);

  @Import(module = "demo:values/echo", name = "echo-bytes")
  static native void echoBytes(int value0, int value1, int result);

  @Import(module = "demo:values/echo", name = "echo-list")
  static native void echoList(int value0, int value1, int result);

  @Import(module = "demo:values/echo", name = "echo-small-list")
  static native void echoSmallList(int value0, int value1, int result);

  @Import(module = "demo:values/echo", name = "echo-bools")
  static native void echoBools(int value0, int value1, int result);

  @Import(module = "demo:values/echo", name = "echo-doubles")
  static native void echoDoubles(int value0, int value1, int result);

  @Import(module = "demo:values/echo", name = "echo-chars")
  static native void echoChars(int value0, int value1, int value2, int result);

  @Import(module = "demo:values/echo", name = "echo-arrays")
  static native void echoArrays(int parameters, int result);

  @Import(module = "demo:values/echo", name = "echo-measured")
  static native void echoMeasured(int value0, int value1, int value2, int result);

  @Import(module = "demo:values/echo", name = "echo-strings")
  static native void echoStrings(int value0, int value1, int result);

  @Import(module = "demo:values/echo", name = "echo-lists")
  static native void echoLists(int value0, int value1, int result);

  @Import(module = "demo:values/echo", name = "echo-chunks")
  static native void echoChunks(int value0, int value1, int result);

  @Import(module = "demo:values/echo", name = "echo-flags-list")
  static native void echoFlagsList(int value0, int value1, int result);

  @Import(module = "demo:values/echo", name = "echo-enum")
  static native int echoEnum(int value);

  @Import(module = "demo:values/echo", name = "echo-flags")
  static native int echoFlags(int value);

  @Import(module = "demo:values/echo", name = "echo-nine")
  static native int echoNine(int value);

  @Import(module = "demo:values/echo", name = "echo-many")
  static native int echoMany(int value);

  @Import(module = "demo:values/echo", name = "echo-numbers")
  static native void echoNumbers(
      int value0,
      int value1,
      int value2,
      int value3,
      int value4,
      int value5,
      int value6,
      long value7,
      long value8,
      float value9,
      double value10,
      int value11,
      int result);

  @Import(module = "demo:values/echo", name = "echo-point")
  static native void echoPoint(int value0, int value1, int result);

  @Import(module = "demo:values/echo", name = "echo-points")
  static native void echoPoints(int value0, int value1, int result);

  @Import(module = "demo:values/echo", name = "echo-single")
  static native float echoSingle(float value);

  @Import(module = "demo:values/echo", name = "echo-joined")
  static native void echoJoined(int value0, long value1, long value2, int result);

  @Import(module = "demo:values/echo", name = "echo-narrow")
  static native void echoNarrow(int value0, int value1, int result);

  @Import(module = "demo:values/echo", name = "echo-plain")
  static native int echoPlain(int value);

  @Import(module = "demo:values/echo", name = "echo-option")
  static native void echoOption(int value0, int value1, int result);

  @Import(module = "demo:values/echo", name = "echo-nested-option")
  static native void echoNestedOption(int value0, int value1, int value2, int value3, int result);

  @Import(module = "demo:values/echo", name = "echo-result")
  static native void echoResult(int value0, int value1, int value2, int result);

  @Import(module = "demo:values/echo", name = "echo-ok")
  static native void echoOk(int value0, long value1, int result);

  @Import(module = "demo:values/echo", name = "echo-err")
  static native void echoErr(int value0, float value1, int result);

  @Import(module = "demo:values/echo", name = "echo-bare")
  static native int echoBare(int value);

  @Import(module = "demo:values/echo", name = "echo-tuple")
  static native void echoTuple(int value0, int value1, int value2, double value3, int result);

  @Import(module = "demo:values/echo", name = "echo-wide")
  static native void echoWide(
      int value0, int value1, int value2, int value3, int value4, int value5, int result);

  @Import(module = "demo:values/echo", name = "echo-wider")
  static native void echoWider(
      int value0, int value1, int value2, int value3, int value4, int value5, int result);

  @Import(module = "demo:values/echo", name = "echo-longer")
  static native void echoLonger(
      long value0,
      long value1,
      long value2,
      long value3,
      long value4,
      long value5,
      long value6,
      long value7,
      long value8,
      long value9,
      long value10,
      int value11,
      int result);

  @Import(module = "demo:values/echo", name = "echo-longest")
  static native void echoLongest(int parameters, int result);

  @Import(module = "demo:values/echo", name = "echo-longests")
  static native void echoLongests(int parameters, int result);

  @Import(module = "demo:values/echo", name = "echo-broad")
  static native void echoBroad(int parameters, int result);

  @Import(module = "demo:values/echo", name = "echo-deep")
  static native void echoDeep(int value0, int value1, int result);

  @Import(module = "demo:values/echo", name = "echo-fixed-bytes")
  static native void echoFixedBytes(int value0, int value1, int value2, int value3, int result);

  @Import(module = "demo:values/echo", name = "echo-fixed-shorts")
  static native void echoFixedShorts(int value0, int value1, int value2, int result);

  @Import(module = "demo:values/echo", name = "echo-fixed-signed")
  static native void echoFixedSigned(int value0, int value1, int result);

  @Import(module = "demo:values/echo", name = "echo-fixed-bools")
  static native void echoFixedBools(int value0, int value1, int value2, int result);

  @Import(module = "demo:values/echo", name = "echo-fixed-chars")
  static native void echoFixedChars(int value0, int value1, int result);

  @Import(module = "demo:values/echo", name = "echo-fixed-floats")
  static native void echoFixedFloats(float value0, float value1, int result);

  @Import(module = "demo:values/echo", name = "echo-one")
  static native int echoOne(int value);

  @Import(module = "demo:values/echo", name = "echo-fixed-strings")
  static native void echoFixedStrings(int value0, int value1, int value2, int value3, int result);

  @Import(module = "demo:values/echo", name = "echo-grid")
  static native void echoGrid(
      int value0, int value1, int value2, int value3, int value4, int value5, int result);

  @Import(module = "demo:values/echo", name = "echo-many-fixed")
  static native void echoManyFixed(int parameters, int result);

  @Import(module = "demo:values/echo", name = "echo-fixed")
  static native void echoFixed(int parameters, int result);

  @Import(module = "demo:values/echo", name = "echo-several")
  static native void echoSeveral(
      int value0, long value1, long value2, int value3, int value4, int result);

  @Import(module = "demo:values/echo", name = "echo-map")
  static native void echoMap(int value0, int value1, int result);

  @Import(module = "demo:values/echo", name = "echo-keyed")
  static native void echoKeyed(int parameters, int result);

  @Import(module = "demo:values/echo", name = "echo-tables")
  static native void echoTables(int value0, int value1, int result);

  @Import(module = "demo:values/echo", name = "echo-long-tuple")
  static native void echoLongTuple(int parameters, int result);

  @Import(module = "demo:values/echo", name = "echo-longer-tuple")
  static native void echoLongerTuple(int parameters, int result);

  @Import(module = "demo:values/echo", name = "echo-token")
  static native int echoToken(int value);

  @Import(module = "demo:values/echo", name = "echo-tokens")
  static native void echoTokens(int value0, int value1, int result);

  @Import(module = "demo:values/echo", name = "[resource-drop]token")
  static native void dropToken(int handle);
}
