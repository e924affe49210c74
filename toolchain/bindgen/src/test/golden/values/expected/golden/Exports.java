package golden;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.Tuple16;
import dev.breakwater.guest.Tuple2;
import dev.breakwater.guest.Tuple3;
import dev.breakwater.guest.Unit;
import dev.breakwater.guest.WarmUp;
import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Initialization;
import dev.breakwater.guest.abi.Lift;
import dev.breakwater.guest.abi.Memory;
import dev.breakwater.guest.abi.Uncaught;
import golden.demo.values.echo.Arrays;
import golden.demo.values.echo.Broad;
import golden.demo.values.echo.Color;
import golden.demo.values.echo.Deep;
import golden.demo.values.echo.EchoAbi;
import golden.demo.values.echo.Fixed;
import golden.demo.values.echo.Joined;
import golden.demo.values.echo.Keyed;
import golden.demo.values.echo.Longer;
import golden.demo.values.echo.Many;
import golden.demo.values.echo.Measured;
import golden.demo.values.echo.Narrow;
import golden.demo.values.echo.Nine;
import golden.demo.values.echo.Numbers;
import golden.demo.values.echo.Permissions;
import golden.demo.values.echo.Plain;
import golden.demo.values.echo.Point;
import golden.demo.values.echo.Several;
import golden.demo.values.echo.Single;
import golden.demo.values.echo.Token;
import golden.demo.values.mirror.Mirror;
import golden.demo.values.mirror.MirrorAbi;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teavm.interop.Export;
import service.MirrorService;

/** The entry points of a component of world {@code demo:values/values}. */
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
      WarmUp.of(Services.MIRROR);
      return Initialization.done();
    } catch (Throwable failure) {
      return Initialization.failed(failure);
    }
  }

  /** Calls {@code demo:values/mirror#echo-bool}. */
  @Export(name = "demo:values/mirror#echo-bool")
  public static int mirrorEchoBool(int core0) {
    try {
      boolean value = core0 != 0;
      Arena.reset();
      boolean value2 = Services.MIRROR.echoBool(value);
      return value2 ? 1 : 0;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:values/mirror#echo-s8}. */
  @Export(name = "demo:values/mirror#echo-s8")
  public static int mirrorEchoS8(int core0) {
    try {
      byte value = (byte) core0;
      Arena.reset();
      byte value2 = Services.MIRROR.echoS8(value);
      return value2;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:values/mirror#echo-u8}. */
  @Export(name = "demo:values/mirror#echo-u8")
  public static int mirrorEchoU8(int core0) {
    try {
      int value = core0 & 0xFF;
      Arena.reset();
      int value2 = Services.MIRROR.echoU8(value);
      return value2;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:values/mirror#echo-s16}. */
  @Export(name = "demo:values/mirror#echo-s16")
  public static int mirrorEchoS16(int core0) {
    try {
      short value = (short) core0;
      Arena.reset();
      short value2 = Services.MIRROR.echoS16(value);
      return value2;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:values/mirror#echo-u16}. */
  @Export(name = "demo:values/mirror#echo-u16")
  public static int mirrorEchoU16(int core0) {
    try {
      int value = core0 & 0xFFFF;
      Arena.reset();
      int value2 = Services.MIRROR.echoU16(value);
      return value2;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:values/mirror#echo-s32}. */
  @Export(name = "demo:values/mirror#echo-s32")
  public static int mirrorEchoS32(int core0) {
    try {
      int value = core0;
      Arena.reset();
      int value2 = Services.MIRROR.echoS32(value);
      return value2;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:values/mirror#echo-u32}. */
  @Export(name = "demo:values/mirror#echo-u32")
  public static int mirrorEchoU32(int core0) {
    try {
      int value = core0;
      Arena.reset();
      int value2 = Services.MIRROR.echoU32(value);
      return value2;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:values/mirror#echo-s64}. */
  @Export(name = "demo:values/mirror#echo-s64")
  public static long mirrorEchoS64(long core0) {
    try {
      long value = core0;
      Arena.reset();
      long value2 = Services.MIRROR.echoS64(value);
      return value2;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:values/mirror#echo-u64}. */
  @Export(name = "demo:values/mirror#echo-u64")
  public static long mirrorEchoU64(long core0) {
    try {
      long value = core0;
      Arena.reset();
      long value2 = Services.MIRROR.echoU64(value);
      return value2;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:values/mirror#echo-f32}. */
  @Export(name = "demo:values/mirror#echo-f32")
  public static float mirrorEchoF32(float core0) {
    try {
      float value = core0;
      Arena.reset();
      float value2 = Services.MIRROR.echoF32(value);
      return value2;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:values/mirror#echo-f64}. */
  @Export(name = "demo:values/mirror#echo-f64")
  public static double mirrorEchoF64(double core0) {
    try {
      double value = core0;
      Arena.reset();
      double value2 = Services.MIRROR.echoF64(value);
      return value2;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:values/mirror#echo-char}. */
  @Export(name = "demo:values/mirror#echo-char")
  public static int mirrorEchoChar(int core0) {
    try {
      int value = Lift.scalar(core0);
      Arena.reset();
      int value2 = Services.MIRROR.echoChar(value);
      return value2;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:values/mirror#echo-string}. */
  @Export(name = "demo:values/mirror#echo-string")
  public static int mirrorEchoString(int core0, int core1) {
    try {
      String value = Memory.loadString(core0, core1);
      Arena.reset();
      String value2 = Services.MIRROR.echoString(value);
      int result = Arena.allocate(8, 4);
      MirrorAbi.storeString(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-string}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-string")
  public static void mirrorEchoStringDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-bytes}. */
  @Export(name = "demo:values/mirror#echo-bytes")
  public static int mirrorEchoBytes(int core0, int core1) {
    try {
      byte[] value = Memory.loadBytes(core0, core1);
      Arena.reset();
      byte[] value2 = Services.MIRROR.echoBytes(value);
      int result = Arena.allocate(8, 4);
      MirrorAbi.storeBytes(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-bytes}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-bytes")
  public static void mirrorEchoBytesDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-list}. */
  @Export(name = "demo:values/mirror#echo-list")
  public static int mirrorEchoList(int core0, int core1) {
    try {
      int[] value = Memory.loadInts(core0, core1);
      Arena.reset();
      int[] value2 = Services.MIRROR.echoList(value);
      int result = Arena.allocate(8, 4);
      MirrorAbi.storeListOfU32(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-list}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-list")
  public static void mirrorEchoListDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-small-list}. */
  @Export(name = "demo:values/mirror#echo-small-list")
  public static int mirrorEchoSmallList(int core0, int core1) {
    try {
      byte[] value = Memory.loadBytes(core0, core1);
      Arena.reset();
      byte[] value2 = Services.MIRROR.echoSmallList(value);
      int result = Arena.allocate(8, 4);
      MirrorAbi.storeListOfS8(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-small-list}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-small-list")
  public static void mirrorEchoSmallListDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-bools}. */
  @Export(name = "demo:values/mirror#echo-bools")
  public static int mirrorEchoBools(int core0, int core1) {
    try {
      boolean[] value = Memory.loadBooleans(core0, core1);
      Arena.reset();
      boolean[] value2 = Services.MIRROR.echoBools(value);
      int result = Arena.allocate(8, 4);
      MirrorAbi.storeListOfBool(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-bools}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-bools")
  public static void mirrorEchoBoolsDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-doubles}. */
  @Export(name = "demo:values/mirror#echo-doubles")
  public static int mirrorEchoDoubles(int core0, int core1) {
    try {
      double[] value = Memory.loadDoubles(core0, core1);
      Arena.reset();
      double[] value2 = Services.MIRROR.echoDoubles(value);
      int result = Arena.allocate(8, 4);
      MirrorAbi.storeListOfF64(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-doubles}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-doubles")
  public static void mirrorEchoDoublesDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-chars}. */
  @Export(name = "demo:values/mirror#echo-chars")
  public static int mirrorEchoChars(int core0, int core1, int core2) {
    try {
      int valueSlots = MirrorAbi.slots(3);
      Memory.storeInt(valueSlots, core0);
      Memory.storeInt(valueSlots + 8, core1);
      Memory.storeInt(valueSlots + 16, core2);
      Optional<int[]> value = MirrorAbi.liftOptionOfListOfChar(valueSlots);
      Arena.reset();
      Optional<int[]> value2 = Services.MIRROR.echoChars(value);
      int result = Arena.allocate(12, 4);
      MirrorAbi.storeOptionOfListOfChar(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-chars}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-chars")
  public static void mirrorEchoCharsDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-arrays}. */
  @Export(name = "demo:values/mirror#echo-arrays")
  public static int mirrorEchoArrays(int core0) {
    try {
      Arrays value = EchoAbi.loadArrays(core0);
      Arena.reset();
      Arrays value2 = Services.MIRROR.echoArrays(value);
      int result = Arena.allocate(96, 4);
      EchoAbi.storeArrays(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-arrays}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-arrays")
  public static void mirrorEchoArraysDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-measured}. */
  @Export(name = "demo:values/mirror#echo-measured")
  public static int mirrorEchoMeasured(int core0, int core1, int core2) {
    try {
      int valueSlots = MirrorAbi.slots(3);
      Memory.storeInt(valueSlots, core0);
      Memory.storeInt(valueSlots + 8, core1);
      Memory.storeInt(valueSlots + 16, core2);
      Measured value = EchoAbi.liftMeasured(valueSlots);
      Arena.reset();
      Measured value2 = Services.MIRROR.echoMeasured(value);
      int result = Arena.allocate(12, 4);
      EchoAbi.storeMeasured(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-measured}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-measured")
  public static void mirrorEchoMeasuredDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-strings}. */
  @Export(name = "demo:values/mirror#echo-strings")
  public static int mirrorEchoStrings(int core0, int core1) {
    try {
      List<String> value = MirrorAbi.loadListOfString(core0, core1);
      Arena.reset();
      List<String> value2 = Services.MIRROR.echoStrings(value);
      int result = Arena.allocate(8, 4);
      Memory.storeInt(result, MirrorAbi.lowerListOfString(value2));
      Memory.storeInt(result + 4, value2.size());
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-strings}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-strings")
  public static void mirrorEchoStringsDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-lists}. */
  @Export(name = "demo:values/mirror#echo-lists")
  public static int mirrorEchoLists(int core0, int core1) {
    try {
      List<short[]> value = MirrorAbi.loadListOfListOfU16(core0, core1);
      Arena.reset();
      List<short[]> value2 = Services.MIRROR.echoLists(value);
      int result = Arena.allocate(8, 4);
      Memory.storeInt(result, MirrorAbi.lowerListOfListOfU16(value2));
      Memory.storeInt(result + 4, value2.size());
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-lists}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-lists")
  public static void mirrorEchoListsDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-chunks}. */
  @Export(name = "demo:values/mirror#echo-chunks")
  public static int mirrorEchoChunks(int core0, int core1) {
    try {
      List<byte[]> value = MirrorAbi.loadListOfBytes(core0, core1);
      Arena.reset();
      List<byte[]> value2 = Services.MIRROR.echoChunks(value);
      int result = Arena.allocate(8, 4);
      Memory.storeInt(result, MirrorAbi.lowerListOfBytes(value2));
      Memory.storeInt(result + 4, value2.size());
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-chunks}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-chunks")
  public static void mirrorEchoChunksDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-flags-list}. */
  @Export(name = "demo:values/mirror#echo-flags-list")
  public static int mirrorEchoFlagsList(int core0, int core1) {
    try {
      List<EnumSet<Nine>> value = MirrorAbi.loadListOfNine(core0, core1);
      Arena.reset();
      List<EnumSet<Nine>> value2 = Services.MIRROR.echoFlagsList(value);
      int result = Arena.allocate(8, 4);
      Memory.storeInt(result, MirrorAbi.lowerListOfNine(value2));
      Memory.storeInt(result + 4, value2.size());
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-flags-list}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-flags-list")
  public static void mirrorEchoFlagsListDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-enum}. */
  @Export(name = "demo:values/mirror#echo-enum")
  public static int mirrorEchoEnum(int core0) {
    try {
      Color value = EchoAbi.liftColor(core0);
      Arena.reset();
      Color value2 = Services.MIRROR.echoEnum(value);
      return value2.ordinal();
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:values/mirror#echo-flags}. */
  @Export(name = "demo:values/mirror#echo-flags")
  public static int mirrorEchoFlags(int core0) {
    try {
      EnumSet<Permissions> value = EchoAbi.liftPermissions(core0);
      Arena.reset();
      EnumSet<Permissions> value2 = Services.MIRROR.echoFlags(value);
      return EchoAbi.lowerPermissions(value2);
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:values/mirror#echo-nine}. */
  @Export(name = "demo:values/mirror#echo-nine")
  public static int mirrorEchoNine(int core0) {
    try {
      EnumSet<Nine> value = EchoAbi.liftNine(core0);
      Arena.reset();
      EnumSet<Nine> value2 = Services.MIRROR.echoNine(value);
      return EchoAbi.lowerNine(value2);
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:values/mirror#echo-many}. */
  @Export(name = "demo:values/mirror#echo-many")
  public static int mirrorEchoMany(int core0) {
    try {
      EnumSet<Many> value = EchoAbi.liftMany(core0);
      Arena.reset();
      EnumSet<Many> value2 = Services.MIRROR.echoMany(value);
      return EchoAbi.lowerMany(value2);
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:values/mirror#echo-numbers}. */
  @Export(name = "demo:values/mirror#echo-numbers")
  public static int mirrorEchoNumbers(
      int core0,
      int core1,
      int core2,
      int core3,
      int core4,
      int core5,
      int core6,
      long core7,
      long core8,
      float core9,
      double core10,
      int core11) {
    try {
      int valueSlots = MirrorAbi.slots(12);
      Memory.storeInt(valueSlots, core0);
      Memory.storeInt(valueSlots + 8, core1);
      Memory.storeInt(valueSlots + 16, core2);
      Memory.storeInt(valueSlots + 24, core3);
      Memory.storeInt(valueSlots + 32, core4);
      Memory.storeInt(valueSlots + 40, core5);
      Memory.storeInt(valueSlots + 48, core6);
      Memory.storeLong(valueSlots + 56, core7);
      Memory.storeLong(valueSlots + 64, core8);
      Memory.storeFloat(valueSlots + 72, core9);
      Memory.storeDouble(valueSlots + 80, core10);
      Memory.storeInt(valueSlots + 88, core11);
      Numbers value = EchoAbi.liftNumbers(valueSlots);
      Arena.reset();
      Numbers value2 = Services.MIRROR.echoNumbers(value);
      int result = Arena.allocate(56, 8);
      EchoAbi.storeNumbers(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-numbers}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-numbers")
  public static void mirrorEchoNumbersDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-point}. */
  @Export(name = "demo:values/mirror#echo-point")
  public static int mirrorEchoPoint(int core0, int core1) {
    try {
      int valueSlots = MirrorAbi.slots(2);
      Memory.storeInt(valueSlots, core0);
      Memory.storeInt(valueSlots + 8, core1);
      Point value = EchoAbi.liftPoint(valueSlots);
      Arena.reset();
      Point value2 = Services.MIRROR.echoPoint(value);
      int result = Arena.allocate(8, 4);
      EchoAbi.storePoint(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-point}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-point")
  public static void mirrorEchoPointDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-points}. */
  @Export(name = "demo:values/mirror#echo-points")
  public static int mirrorEchoPoints(int core0, int core1) {
    try {
      List<Point> value = MirrorAbi.loadListOfPoint(core0, core1);
      Arena.reset();
      List<Point> value2 = Services.MIRROR.echoPoints(value);
      int result = Arena.allocate(8, 4);
      Memory.storeInt(result, MirrorAbi.lowerListOfPoint(value2));
      Memory.storeInt(result + 4, value2.size());
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-points}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-points")
  public static void mirrorEchoPointsDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-single}. */
  @Export(name = "demo:values/mirror#echo-single")
  public static float mirrorEchoSingle(float core0) {
    try {
      int valueSlots = MirrorAbi.slots(1);
      Memory.storeFloat(valueSlots, core0);
      Single value = EchoAbi.liftSingle(valueSlots);
      Arena.reset();
      Single value2 = Services.MIRROR.echoSingle(value);
      int result = MirrorAbi.slots(1);
      EchoAbi.lowerSingle(result, value2);
      return Memory.loadFloat(result);
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:values/mirror#echo-joined}. */
  @Export(name = "demo:values/mirror#echo-joined")
  public static int mirrorEchoJoined(int core0, long core1, long core2) {
    try {
      int valueSlots = MirrorAbi.slots(3);
      Memory.storeInt(valueSlots, core0);
      Memory.storeLong(valueSlots + 8, core1);
      Memory.storeLong(valueSlots + 16, core2);
      Joined value = EchoAbi.liftJoined(valueSlots);
      Arena.reset();
      Joined value2 = Services.MIRROR.echoJoined(value);
      int result = Arena.allocate(24, 8);
      EchoAbi.storeJoined(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-joined}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-joined")
  public static void mirrorEchoJoinedDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-narrow}. */
  @Export(name = "demo:values/mirror#echo-narrow")
  public static int mirrorEchoNarrow(int core0, int core1) {
    try {
      int valueSlots = MirrorAbi.slots(2);
      Memory.storeInt(valueSlots, core0);
      Memory.storeInt(valueSlots + 8, core1);
      Narrow value = EchoAbi.liftNarrow(valueSlots);
      Arena.reset();
      Narrow value2 = Services.MIRROR.echoNarrow(value);
      int result = Arena.allocate(8, 4);
      EchoAbi.storeNarrow(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-narrow}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-narrow")
  public static void mirrorEchoNarrowDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-plain}. */
  @Export(name = "demo:values/mirror#echo-plain")
  public static int mirrorEchoPlain(int core0) {
    try {
      int valueSlots = MirrorAbi.slots(1);
      Memory.storeInt(valueSlots, core0);
      Plain value = EchoAbi.liftPlain(valueSlots);
      Arena.reset();
      Plain value2 = Services.MIRROR.echoPlain(value);
      int result = MirrorAbi.slots(1);
      EchoAbi.lowerPlain(result, value2);
      return Memory.loadInt(result);
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:values/mirror#echo-option}. */
  @Export(name = "demo:values/mirror#echo-option")
  public static int mirrorEchoOption(int core0, int core1) {
    try {
      int valueSlots = MirrorAbi.slots(2);
      Memory.storeInt(valueSlots, core0);
      Memory.storeInt(valueSlots + 8, core1);
      Optional<Integer> value = MirrorAbi.liftOptionOfU8(valueSlots);
      Arena.reset();
      Optional<Integer> value2 = Services.MIRROR.echoOption(value);
      int result = Arena.allocate(2, 1);
      MirrorAbi.storeOptionOfU8(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-option}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-option")
  public static void mirrorEchoOptionDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-nested-option}. */
  @Export(name = "demo:values/mirror#echo-nested-option")
  public static int mirrorEchoNestedOption(int core0, int core1, int core2, int core3) {
    try {
      int valueSlots = MirrorAbi.slots(4);
      Memory.storeInt(valueSlots, core0);
      Memory.storeInt(valueSlots + 8, core1);
      Memory.storeInt(valueSlots + 16, core2);
      Memory.storeInt(valueSlots + 24, core3);
      Optional<Optional<String>> value = MirrorAbi.liftOptionOfOptionOfString(valueSlots);
      Arena.reset();
      Optional<Optional<String>> value2 = Services.MIRROR.echoNestedOption(value);
      int result = Arena.allocate(16, 4);
      MirrorAbi.storeOptionOfOptionOfString(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-nested-option}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-nested-option")
  public static void mirrorEchoNestedOptionDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-result}. */
  @Export(name = "demo:values/mirror#echo-result")
  public static int mirrorEchoResult(int core0, int core1, int core2) {
    try {
      int valueSlots = MirrorAbi.slots(3);
      Memory.storeInt(valueSlots, core0);
      Memory.storeInt(valueSlots + 8, core1);
      Memory.storeInt(valueSlots + 16, core2);
      Result<String, Narrow> value = MirrorAbi.liftResultOfStringOrNarrow(valueSlots);
      Arena.reset();
      Result<String, Narrow> value2 = Services.MIRROR.echoResult(value);
      int result = Arena.allocate(12, 4);
      MirrorAbi.storeResultOfStringOrNarrow(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-result}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-result")
  public static void mirrorEchoResultDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-ok}. */
  @Export(name = "demo:values/mirror#echo-ok")
  public static int mirrorEchoOk(int core0, long core1) {
    try {
      int valueSlots = MirrorAbi.slots(2);
      Memory.storeInt(valueSlots, core0);
      Memory.storeLong(valueSlots + 8, core1);
      Result<Long, Unit> value = MirrorAbi.liftResultOfU64OrUnit(valueSlots);
      Arena.reset();
      Result<Long, Unit> value2 = Services.MIRROR.echoOk(value);
      int result = Arena.allocate(16, 8);
      MirrorAbi.storeResultOfU64OrUnit(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-ok}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-ok")
  public static void mirrorEchoOkDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-err}. */
  @Export(name = "demo:values/mirror#echo-err")
  public static int mirrorEchoErr(int core0, float core1) {
    try {
      int valueSlots = MirrorAbi.slots(2);
      Memory.storeInt(valueSlots, core0);
      Memory.storeFloat(valueSlots + 8, core1);
      Result<Unit, Float> value = MirrorAbi.liftResultOfUnitOrF32(valueSlots);
      Arena.reset();
      Result<Unit, Float> value2 = Services.MIRROR.echoErr(value);
      int result = Arena.allocate(8, 4);
      MirrorAbi.storeResultOfUnitOrF32(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-err}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-err")
  public static void mirrorEchoErrDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-bare}. */
  @Export(name = "demo:values/mirror#echo-bare")
  public static int mirrorEchoBare(int core0) {
    try {
      int valueSlots = MirrorAbi.slots(1);
      Memory.storeInt(valueSlots, core0);
      Result<Unit, Unit> value = MirrorAbi.liftResultOfUnitOrUnit(valueSlots);
      Arena.reset();
      Result<Unit, Unit> value2 = Services.MIRROR.echoBare(value);
      int result = MirrorAbi.slots(1);
      MirrorAbi.lowerResultOfUnitOrUnit(result, value2);
      return Memory.loadInt(result);
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:values/mirror#echo-tuple}. */
  @Export(name = "demo:values/mirror#echo-tuple")
  public static int mirrorEchoTuple(int core0, int core1, int core2, double core3) {
    try {
      int valueSlots = MirrorAbi.slots(4);
      Memory.storeInt(valueSlots, core0);
      Memory.storeInt(valueSlots + 8, core1);
      Memory.storeInt(valueSlots + 16, core2);
      Memory.storeDouble(valueSlots + 24, core3);
      Tuple3<Boolean, String, Double> value = MirrorAbi.liftTupleOfBoolAndStringAndF64(valueSlots);
      Arena.reset();
      Tuple3<Boolean, String, Double> value2 = Services.MIRROR.echoTuple(value);
      int result = Arena.allocate(24, 8);
      MirrorAbi.storeTupleOfBoolAndStringAndF64(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-tuple}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-tuple")
  public static void mirrorEchoTupleDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-wide}. */
  @Export(name = "demo:values/mirror#echo-wide")
  public static int mirrorEchoWide(
      int core0, int core1, int core2, int core3, int core4, int core5) {
    try {
      int valueSlots = MirrorAbi.slots(6);
      Memory.storeInt(valueSlots, core0);
      Memory.storeInt(valueSlots + 8, core1);
      Memory.storeInt(valueSlots + 16, core2);
      Memory.storeInt(valueSlots + 24, core3);
      Memory.storeInt(valueSlots + 32, core4);
      Memory.storeInt(valueSlots + 40, core5);
      Tuple2<Optional<Tuple2<Integer, EnumSet<Nine>>>, Optional<Tuple2<Integer, EnumSet<Nine>>>>
          value =
              MirrorAbi.liftTupleOfOptionOfTupleOfU32AndNineAndOptionOfTupleOfU32AndNine(
                  valueSlots);
      Arena.reset();
      Tuple2<Optional<Tuple2<Integer, EnumSet<Nine>>>, Optional<Tuple2<Integer, EnumSet<Nine>>>>
          value2 = Services.MIRROR.echoWide(value);
      int result = Arena.allocate(24, 4);
      MirrorAbi.storeTupleOfOptionOfTupleOfU32AndNineAndOptionOfTupleOfU32AndNine(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-wide}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-wide")
  public static void mirrorEchoWideDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-wider}. */
  @Export(name = "demo:values/mirror#echo-wider")
  public static int mirrorEchoWider(
      int core0, int core1, int core2, int core3, int core4, int core5) {
    try {
      int valueSlots = MirrorAbi.slots(6);
      Memory.storeInt(valueSlots, core0);
      Memory.storeInt(valueSlots + 8, core1);
      Memory.storeInt(valueSlots + 16, core2);
      Memory.storeInt(valueSlots + 24, core3);
      Memory.storeInt(valueSlots + 32, core4);
      Memory.storeInt(valueSlots + 40, core5);
      Tuple2<
              Optional<Tuple2<Integer, EnumSet<Nine>>>,
              Result<Tuple2<Integer, EnumSet<Nine>>, EnumSet<Nine>>>
          value = MirrorAbi.liftTuple2(valueSlots);
      Arena.reset();
      Tuple2<
              Optional<Tuple2<Integer, EnumSet<Nine>>>,
              Result<Tuple2<Integer, EnumSet<Nine>>, EnumSet<Nine>>>
          value2 = Services.MIRROR.echoWider(value);
      int result = Arena.allocate(24, 4);
      MirrorAbi.storeTuple2(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-wider}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-wider")
  public static void mirrorEchoWiderDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-longer}. */
  @Export(name = "demo:values/mirror#echo-longer")
  public static int mirrorEchoLonger(
      long core0,
      long core1,
      long core2,
      long core3,
      long core4,
      long core5,
      long core6,
      long core7,
      long core8,
      long core9,
      long core10,
      int core11) {
    try {
      int valueSlots = MirrorAbi.slots(12);
      Memory.storeLong(valueSlots, core0);
      Memory.storeLong(valueSlots + 8, core1);
      Memory.storeLong(valueSlots + 16, core2);
      Memory.storeLong(valueSlots + 24, core3);
      Memory.storeLong(valueSlots + 32, core4);
      Memory.storeLong(valueSlots + 40, core5);
      Memory.storeLong(valueSlots + 48, core6);
      Memory.storeLong(valueSlots + 56, core7);
      Memory.storeLong(valueSlots + 64, core8);
      Memory.storeLong(valueSlots + 72, core9);
      Memory.storeLong(valueSlots + 80, core10);
      Memory.storeInt(valueSlots + 88, core11);
      Longer value = EchoAbi.liftLonger(valueSlots);
      Arena.reset();
      Longer value2 = Services.MIRROR.echoLonger(value);
      int result = Arena.allocate(96, 8);
      EchoAbi.storeLonger(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-longer}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-longer")
  public static void mirrorEchoLongerDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-longest}. */
  @Export(name = "demo:values/mirror#echo-longest")
  public static int mirrorEchoLongest(int core0) {
    try {
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
          value = MirrorAbi.loadTuple16(core0);
      Arena.reset();
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
          value2 = Services.MIRROR.echoLongest(value);
      int result = Arena.allocate(72, 8);
      MirrorAbi.storeTuple16(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-longest}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-longest")
  public static void mirrorEchoLongestDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-longests}. */
  @Export(name = "demo:values/mirror#echo-longests")
  public static int mirrorEchoLongests(int core0) {
    try {
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
          value = MirrorAbi.loadResultOfListOfTuple16OrOptionOfTuple16(core0);
      Arena.reset();
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
          value2 = Services.MIRROR.echoLongests(value);
      int result = Arena.allocate(88, 8);
      MirrorAbi.storeResultOfListOfTuple16OrOptionOfTuple16(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-longests}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-longests")
  public static void mirrorEchoLongestsDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-broad}. */
  @Export(name = "demo:values/mirror#echo-broad")
  public static int mirrorEchoBroad(int core0) {
    try {
      Broad value = EchoAbi.loadBroad(core0);
      Arena.reset();
      Broad value2 = Services.MIRROR.echoBroad(value);
      int result = Arena.allocate(160, 8);
      EchoAbi.storeBroad(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-broad}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-broad")
  public static void mirrorEchoBroadDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-deep}. */
  @Export(name = "demo:values/mirror#echo-deep")
  public static int mirrorEchoDeep(int core0, int core1) {
    try {
      int valueSlots = MirrorAbi.slots(2);
      Memory.storeInt(valueSlots, core0);
      Memory.storeInt(valueSlots + 8, core1);
      Deep value = EchoAbi.liftDeep(valueSlots);
      Arena.reset();
      Deep value2 = Services.MIRROR.echoDeep(value);
      int result = Arena.allocate(8, 4);
      EchoAbi.storeDeep(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-deep}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-deep")
  public static void mirrorEchoDeepDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-fixed-bytes}. */
  @Export(name = "demo:values/mirror#echo-fixed-bytes")
  public static int mirrorEchoFixedBytes(int core0, int core1, int core2, int core3) {
    try {
      int valueSlots = MirrorAbi.slots(4);
      Memory.storeInt(valueSlots, core0);
      Memory.storeInt(valueSlots + 8, core1);
      Memory.storeInt(valueSlots + 16, core2);
      Memory.storeInt(valueSlots + 24, core3);
      byte[] value = MirrorAbi.liftListOf4U8(valueSlots);
      Arena.reset();
      byte[] value2 = Services.MIRROR.echoFixedBytes(value);
      int result = Arena.allocate(4, 1);
      MirrorAbi.storeListOf4U8(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-fixed-bytes}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-fixed-bytes")
  public static void mirrorEchoFixedBytesDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-fixed-shorts}. */
  @Export(name = "demo:values/mirror#echo-fixed-shorts")
  public static int mirrorEchoFixedShorts(int core0, int core1, int core2) {
    try {
      int valueSlots = MirrorAbi.slots(3);
      Memory.storeInt(valueSlots, core0);
      Memory.storeInt(valueSlots + 8, core1);
      Memory.storeInt(valueSlots + 16, core2);
      short[] value = MirrorAbi.liftListOf3U16(valueSlots);
      Arena.reset();
      short[] value2 = Services.MIRROR.echoFixedShorts(value);
      int result = Arena.allocate(6, 2);
      MirrorAbi.storeListOf3U16(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-fixed-shorts}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-fixed-shorts")
  public static void mirrorEchoFixedShortsDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-fixed-signed}. */
  @Export(name = "demo:values/mirror#echo-fixed-signed")
  public static int mirrorEchoFixedSigned(int core0, int core1) {
    try {
      int valueSlots = MirrorAbi.slots(2);
      Memory.storeInt(valueSlots, core0);
      Memory.storeInt(valueSlots + 8, core1);
      byte[] value = MirrorAbi.liftListOf2S8(valueSlots);
      Arena.reset();
      byte[] value2 = Services.MIRROR.echoFixedSigned(value);
      int result = Arena.allocate(2, 1);
      MirrorAbi.storeListOf2S8(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-fixed-signed}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-fixed-signed")
  public static void mirrorEchoFixedSignedDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-fixed-bools}. */
  @Export(name = "demo:values/mirror#echo-fixed-bools")
  public static int mirrorEchoFixedBools(int core0, int core1, int core2) {
    try {
      int valueSlots = MirrorAbi.slots(3);
      Memory.storeInt(valueSlots, core0);
      Memory.storeInt(valueSlots + 8, core1);
      Memory.storeInt(valueSlots + 16, core2);
      boolean[] value = MirrorAbi.liftListOf3Bool(valueSlots);
      Arena.reset();
      boolean[] value2 = Services.MIRROR.echoFixedBools(value);
      int result = Arena.allocate(3, 1);
      MirrorAbi.storeListOf3Bool(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-fixed-bools}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-fixed-bools")
  public static void mirrorEchoFixedBoolsDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-fixed-chars}. */
  @Export(name = "demo:values/mirror#echo-fixed-chars")
  public static int mirrorEchoFixedChars(int core0, int core1) {
    try {
      int valueSlots = MirrorAbi.slots(2);
      Memory.storeInt(valueSlots, core0);
      Memory.storeInt(valueSlots + 8, core1);
      int[] value = MirrorAbi.liftListOf2Char(valueSlots);
      Arena.reset();
      int[] value2 = Services.MIRROR.echoFixedChars(value);
      int result = Arena.allocate(8, 4);
      MirrorAbi.storeListOf2Char(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-fixed-chars}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-fixed-chars")
  public static void mirrorEchoFixedCharsDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-fixed-floats}. */
  @Export(name = "demo:values/mirror#echo-fixed-floats")
  public static int mirrorEchoFixedFloats(float core0, float core1) {
    try {
      int valueSlots = MirrorAbi.slots(2);
      Memory.storeFloat(valueSlots, core0);
      Memory.storeFloat(valueSlots + 8, core1);
      float[] value = MirrorAbi.liftListOf2F32(valueSlots);
      Arena.reset();
      float[] value2 = Services.MIRROR.echoFixedFloats(value);
      int result = Arena.allocate(8, 4);
      MirrorAbi.storeListOf2F32(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-fixed-floats}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-fixed-floats")
  public static void mirrorEchoFixedFloatsDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-one}. */
  @Export(name = "demo:values/mirror#echo-one")
  public static int mirrorEchoOne(int core0) {
    try {
      int valueSlots = MirrorAbi.slots(1);
      Memory.storeInt(valueSlots, core0);
      int[] value = MirrorAbi.liftListOf1U32(valueSlots);
      Arena.reset();
      int[] value2 = Services.MIRROR.echoOne(value);
      int result = MirrorAbi.slots(1);
      MirrorAbi.lowerListOf1U32(result, value2);
      return Memory.loadInt(result);
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:values/mirror#echo-fixed-strings}. */
  @Export(name = "demo:values/mirror#echo-fixed-strings")
  public static int mirrorEchoFixedStrings(int core0, int core1, int core2, int core3) {
    try {
      int valueSlots = MirrorAbi.slots(4);
      Memory.storeInt(valueSlots, core0);
      Memory.storeInt(valueSlots + 8, core1);
      Memory.storeInt(valueSlots + 16, core2);
      Memory.storeInt(valueSlots + 24, core3);
      List<String> value = MirrorAbi.liftListOf2String(valueSlots);
      Arena.reset();
      List<String> value2 = Services.MIRROR.echoFixedStrings(value);
      int result = Arena.allocate(16, 4);
      MirrorAbi.storeListOf2String(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-fixed-strings}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-fixed-strings")
  public static void mirrorEchoFixedStringsDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-grid}. */
  @Export(name = "demo:values/mirror#echo-grid")
  public static int mirrorEchoGrid(
      int core0, int core1, int core2, int core3, int core4, int core5) {
    try {
      int valueSlots = MirrorAbi.slots(6);
      Memory.storeInt(valueSlots, core0);
      Memory.storeInt(valueSlots + 8, core1);
      Memory.storeInt(valueSlots + 16, core2);
      Memory.storeInt(valueSlots + 24, core3);
      Memory.storeInt(valueSlots + 32, core4);
      Memory.storeInt(valueSlots + 40, core5);
      List<int[]> value = MirrorAbi.liftListOf3ListOf2S32(valueSlots);
      Arena.reset();
      List<int[]> value2 = Services.MIRROR.echoGrid(value);
      int result = Arena.allocate(24, 4);
      MirrorAbi.storeListOf3ListOf2S32(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-grid}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-grid")
  public static void mirrorEchoGridDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-many-fixed}. */
  @Export(name = "demo:values/mirror#echo-many-fixed")
  public static int mirrorEchoManyFixed(int core0) {
    try {
      byte[] value = Memory.loadBytes(core0, 17);
      Arena.reset();
      byte[] value2 = Services.MIRROR.echoManyFixed(value);
      int result = Arena.allocate(17, 1);
      MirrorAbi.storeListOf17U8(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-many-fixed}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-many-fixed")
  public static void mirrorEchoManyFixedDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-fixed}. */
  @Export(name = "demo:values/mirror#echo-fixed")
  public static int mirrorEchoFixed(int core0) {
    try {
      Fixed value = EchoAbi.loadFixed(core0);
      Arena.reset();
      Fixed value2 = Services.MIRROR.echoFixed(value);
      int result = Arena.allocate(176, 8);
      EchoAbi.storeFixed(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-fixed}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-fixed")
  public static void mirrorEchoFixedDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-several}. */
  @Export(name = "demo:values/mirror#echo-several")
  public static int mirrorEchoSeveral(int core0, long core1, long core2, int core3, int core4) {
    try {
      int valueSlots = MirrorAbi.slots(5);
      Memory.storeInt(valueSlots, core0);
      Memory.storeLong(valueSlots + 8, core1);
      Memory.storeLong(valueSlots + 16, core2);
      Memory.storeInt(valueSlots + 24, core3);
      Memory.storeInt(valueSlots + 32, core4);
      Several value = EchoAbi.liftSeveral(valueSlots);
      Arena.reset();
      Several value2 = Services.MIRROR.echoSeveral(value);
      int result = Arena.allocate(24, 8);
      EchoAbi.storeSeveral(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-several}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-several")
  public static void mirrorEchoSeveralDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-map}. */
  @Export(name = "demo:values/mirror#echo-map")
  public static int mirrorEchoMap(int core0, int core1) {
    try {
      Map<String, Integer> value = MirrorAbi.loadMapOfStringToU32(core0, core1);
      Arena.reset();
      Map<String, Integer> value2 = Services.MIRROR.echoMap(value);
      int result = Arena.allocate(8, 4);
      Memory.storeInt(result, MirrorAbi.lowerMapOfStringToU32(value2));
      Memory.storeInt(result + 4, value2.size());
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-map}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-map")
  public static void mirrorEchoMapDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-keyed}. */
  @Export(name = "demo:values/mirror#echo-keyed")
  public static int mirrorEchoKeyed(int core0) {
    try {
      Keyed value = EchoAbi.loadKeyed(core0);
      Arena.reset();
      Keyed value2 = Services.MIRROR.echoKeyed(value);
      int result = Arena.allocate(88, 4);
      EchoAbi.storeKeyed(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-keyed}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-keyed")
  public static void mirrorEchoKeyedDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-tables}. */
  @Export(name = "demo:values/mirror#echo-tables")
  public static int mirrorEchoTables(int core0, int core1) {
    try {
      List<Map<String, short[]>> value = MirrorAbi.loadListOfMapOfStringToListOf2U16(core0, core1);
      Arena.reset();
      List<Map<String, short[]>> value2 = Services.MIRROR.echoTables(value);
      int result = Arena.allocate(8, 4);
      Memory.storeInt(result, MirrorAbi.lowerListOfMapOfStringToListOf2U16(value2));
      Memory.storeInt(result + 4, value2.size());
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-tables}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-tables")
  public static void mirrorEchoTablesDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-long-tuple}. */
  @Export(name = "demo:values/mirror#echo-long-tuple")
  public static int mirrorEchoLongTuple(int core0) {
    try {
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
          value = MirrorAbi.loadTuple17(core0);
      Arena.reset();
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
          value2 = Services.MIRROR.echoLongTuple(value);
      int result = Arena.allocate(88, 8);
      MirrorAbi.storeTuple17(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-long-tuple}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-long-tuple")
  public static void mirrorEchoLongTupleDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-longer-tuple}. */
  @Export(name = "demo:values/mirror#echo-longer-tuple")
  public static int mirrorEchoLongerTuple(int core0) {
    try {
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
          value = MirrorAbi.loadOptionOfTuple33(core0);
      Arena.reset();
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
          value2 = Services.MIRROR.echoLongerTuple(value);
      int result = Arena.allocate(44, 4);
      MirrorAbi.storeOptionOfTuple33(result, value2);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-longer-tuple}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-longer-tuple")
  public static void mirrorEchoLongerTupleDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:values/mirror#echo-token}. */
  @Export(name = "demo:values/mirror#echo-token")
  public static int mirrorEchoToken(int core0) {
    try {
      Token value = Token.lift(core0);
      Arena.reset();
      Token value2 = Services.MIRROR.echoToken(value);
      return value2.release();
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:values/mirror#echo-tokens}. */
  @Export(name = "demo:values/mirror#echo-tokens")
  public static int mirrorEchoTokens(int core0, int core1) {
    try {
      List<Optional<Token>> value = MirrorAbi.loadListOfOptionOfToken(core0, core1);
      Arena.reset();
      List<Optional<Token>> value2 = Services.MIRROR.echoTokens(value);
      int result = Arena.allocate(8, 4);
      Memory.storeInt(result, MirrorAbi.lowerListOfOptionOfToken(value2));
      Memory.storeInt(result + 4, value2.size());
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:values/mirror#echo-tokens}. */
  @Export(name = "cabi_post_demo:values/mirror#echo-tokens")
  public static void mirrorEchoTokensDone(int result) {
    Arena.reset();
  }

  /** The implementations, made at build time or else at the first call, which can report. */
  private static final class Services {
    static final Mirror MIRROR = new MirrorService();
  }
}
