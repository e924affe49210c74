package golden.demo.values.echo;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.Tuple11;
import dev.breakwater.guest.Tuple16;
import dev.breakwater.guest.Tuple2;
import dev.breakwater.guest.Tuple3;
import dev.breakwater.guest.Unit;
import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Lift;
import dev.breakwater.guest.abi.Lower;
import dev.breakwater.guest.abi.Memory;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Moves values of {@code demo:values/echo} across the component's border; only generated code calls
 * it.
 */
public final class EchoAbi {
  private EchoAbi() {}

  public static Color liftColor(int number) {
    return Lift.label(Color.values(), number);
  }

  public static EnumSet<Permissions> liftPermissions(int bits) {
    EnumSet<Permissions> value = EnumSet.noneOf(Permissions.class);
    for (Permissions flag : Permissions.values()) {
      if ((bits & (1 << flag.ordinal())) != 0) {
        value.add(flag);
      }
    }
    return value;
  }

  public static int lowerPermissions(EnumSet<Permissions> value) {
    int bits = 0;
    for (Permissions flag : value) {
      bits |= 1 << flag.ordinal();
    }
    return bits;
  }

  public static EnumSet<Nine> liftNine(int bits) {
    EnumSet<Nine> value = EnumSet.noneOf(Nine.class);
    for (Nine flag : Nine.values()) {
      if ((bits & (1 << flag.ordinal())) != 0) {
        value.add(flag);
      }
    }
    return value;
  }

  public static int lowerNine(EnumSet<Nine> value) {
    int bits = 0;
    for (Nine flag : value) {
      bits |= 1 << flag.ordinal();
    }
    return bits;
  }

  public static EnumSet<Many> liftMany(int bits) {
    EnumSet<Many> value = EnumSet.noneOf(Many.class);
    for (Many flag : Many.values()) {
      if ((bits & (1 << flag.ordinal())) != 0) {
        value.add(flag);
      }
    }
    return value;
  }

  public static int lowerMany(EnumSet<Many> value) {
    int bits = 0;
    for (Many flag : value) {
      bits |= 1 << flag.ordinal();
    }
    return bits;
  }

  public static Numbers loadNumbers(int address) {
    return new Numbers(
        Memory.loadByte(address) != 0,
        Memory.loadByte(address + 1),
        Memory.loadByte(address + 2) & 0xFF,
        Memory.loadShort(address + 4),
        Memory.loadShort(address + 6) & 0xFFFF,
        Memory.loadInt(address + 8),
        Memory.loadInt(address + 12),
        Memory.loadLong(address + 16),
        Memory.loadLong(address + 24),
        Memory.loadFloat(address + 32),
        Memory.loadDouble(address + 40),
        Lift.scalar(Memory.loadInt(address + 48)));
  }

  public static void storeNumbers(int address, Numbers value) {
    Memory.storeByte(address, value.a() ? 1 : 0);
    Memory.storeByte(address + 1, value.b());
    Memory.storeByte(address + 2, value.c());
    Memory.storeShort(address + 4, value.d());
    Memory.storeShort(address + 6, value.e());
    Memory.storeInt(address + 8, value.f());
    Memory.storeInt(address + 12, value.g());
    Memory.storeLong(address + 16, value.h());
    Memory.storeLong(address + 24, value.i());
    Memory.storeFloat(address + 32, value.j());
    Memory.storeDouble(address + 40, value.k());
    Memory.storeInt(address + 48, value.l());
  }

  public static Numbers liftNumbers(int slots) {
    return new Numbers(
        Memory.loadInt(slots) != 0,
        (byte) Memory.loadInt(slots + 8),
        Memory.loadInt(slots + 16) & 0xFF,
        (short) Memory.loadInt(slots + 24),
        Memory.loadInt(slots + 32) & 0xFFFF,
        Memory.loadInt(slots + 40),
        Memory.loadInt(slots + 48),
        Memory.loadLong(slots + 56),
        Memory.loadLong(slots + 64),
        Memory.loadFloat(slots + 72),
        Memory.loadDouble(slots + 80),
        Lift.scalar(Memory.loadInt(slots + 88)));
  }

  public static void lowerNumbers(int slots, Numbers value) {
    Memory.storeInt(slots, value.a() ? 1 : 0);
    Memory.storeInt(slots + 8, value.b());
    Memory.storeInt(slots + 16, value.c());
    Memory.storeInt(slots + 24, value.d());
    Memory.storeInt(slots + 32, value.e());
    Memory.storeInt(slots + 40, value.f());
    Memory.storeInt(slots + 48, value.g());
    Memory.storeLong(slots + 56, value.h());
    Memory.storeLong(slots + 64, value.i());
    Memory.storeFloat(slots + 72, value.j());
    Memory.storeDouble(slots + 80, value.k());
    Memory.storeInt(slots + 88, value.l());
  }

  public static Point loadPoint(int address) {
    return new Point(Memory.loadInt(address), Memory.loadInt(address + 4));
  }

  public static void storePoint(int address, Point value) {
    Memory.storeInt(address, value.x());
    Memory.storeInt(address + 4, value.y());
  }

  public static Point liftPoint(int slots) {
    return new Point(Memory.loadInt(slots), Memory.loadInt(slots + 8));
  }

  public static void lowerPoint(int slots, Point value) {
    Memory.storeInt(slots, value.x());
    Memory.storeInt(slots + 8, value.y());
  }

  public static Single loadSingle(int address) {
    return new Single(Memory.loadFloat(address));
  }

  public static void storeSingle(int address, Single value) {
    Memory.storeFloat(address, value.value());
  }

  public static Single liftSingle(int slots) {
    return new Single(Memory.loadFloat(slots));
  }

  public static void lowerSingle(int slots, Single value) {
    Memory.storeFloat(slots, value.value());
  }

  public static Joined loadJoined(int address) {
    int number = Memory.loadByte(address) & 0xFF;
    return switch (number) {
      case 0 -> new Joined.Nothing();
      case 1 -> new Joined.Small(Memory.loadByte(address + 8) & 0xFF);
      case 2 -> new Joined.Signed(Memory.loadByte(address + 8));
      case 3 -> new Joined.Wide(Memory.loadLong(address + 8));
      case 4 -> new Joined.Real(Memory.loadFloat(address + 8));
      case 5 -> new Joined.Exact(Memory.loadDouble(address + 8));
      case 6 -> new Joined.Text(loadString(address + 8));
      case 7 -> new Joined.Bytes(loadBytes(address + 8));
      case 8 -> new Joined.Pair(loadTupleOfF32AndU64(address + 8));
      case 9 -> new Joined.Reversed(loadTupleOfF64AndS32(address + 8));
      case 10 -> new Joined.Shade(liftColor(Memory.loadByte(address + 8) & 0xFF));
      case 11 -> new Joined.Where(loadPoint(address + 8));
      case 12 -> new Joined.Allowed(liftPermissions(Memory.loadByte(address + 8) & 0xFF));
      default -> throw Lift.noCase(number);
    };
  }

  public static void storeJoined(int address, Joined value) {
    switch (value) {
      case Joined.Nothing c -> Memory.storeByte(address, 0);
      case Joined.Small c -> {
        Memory.storeByte(address, 1);
        Memory.storeByte(address + 8, c.value());
      }
      case Joined.Signed c -> {
        Memory.storeByte(address, 2);
        Memory.storeByte(address + 8, c.value());
      }
      case Joined.Wide c -> {
        Memory.storeByte(address, 3);
        Memory.storeLong(address + 8, c.value());
      }
      case Joined.Real c -> {
        Memory.storeByte(address, 4);
        Memory.storeFloat(address + 8, c.value());
      }
      case Joined.Exact c -> {
        Memory.storeByte(address, 5);
        Memory.storeDouble(address + 8, c.value());
      }
      case Joined.Text c -> {
        Memory.storeByte(address, 6);
        storeString(address + 8, c.value());
      }
      case Joined.Bytes c -> {
        Memory.storeByte(address, 7);
        storeBytes(address + 8, c.value());
      }
      case Joined.Pair c -> {
        Memory.storeByte(address, 8);
        storeTupleOfF32AndU64(address + 8, c.value());
      }
      case Joined.Reversed c -> {
        Memory.storeByte(address, 9);
        storeTupleOfF64AndS32(address + 8, c.value());
      }
      case Joined.Shade c -> {
        Memory.storeByte(address, 10);
        Memory.storeByte(address + 8, c.value().ordinal());
      }
      case Joined.Where c -> {
        Memory.storeByte(address, 11);
        storePoint(address + 8, c.value());
      }
      case Joined.Allowed c -> {
        Memory.storeByte(address, 12);
        Memory.storeByte(address + 8, lowerPermissions(c.value()));
      }
    }
  }

  public static Joined liftJoined(int slots) {
    int number = Memory.loadInt(slots);
    return switch (number) {
      case 0 -> new Joined.Nothing();
      case 1 -> new Joined.Small(Memory.loadInt(slots + 8) & 0xFF);
      case 2 -> new Joined.Signed((byte) Memory.loadInt(slots + 8));
      case 3 -> new Joined.Wide(Memory.loadLong(slots + 8));
      case 4 -> new Joined.Real(Memory.loadFloat(slots + 8));
      case 5 -> new Joined.Exact(Memory.loadDouble(slots + 8));
      case 6 -> new Joined.Text(liftString(slots + 8));
      case 7 -> new Joined.Bytes(liftBytes(slots + 8));
      case 8 -> new Joined.Pair(liftTupleOfF32AndU64(slots + 8));
      case 9 -> new Joined.Reversed(liftTupleOfF64AndS32(slots + 8));
      case 10 -> new Joined.Shade(liftColor(Memory.loadInt(slots + 8)));
      case 11 -> new Joined.Where(liftPoint(slots + 8));
      case 12 -> new Joined.Allowed(liftPermissions(Memory.loadInt(slots + 8)));
      default -> throw Lift.noCase(number);
    };
  }

  public static void lowerJoined(int slots, Joined value) {
    switch (value) {
      case Joined.Nothing c -> Memory.storeInt(slots, 0);
      case Joined.Small c -> {
        Memory.storeInt(slots, 1);
        Memory.storeInt(slots + 8, c.value());
      }
      case Joined.Signed c -> {
        Memory.storeInt(slots, 2);
        Memory.storeInt(slots + 8, c.value());
      }
      case Joined.Wide c -> {
        Memory.storeInt(slots, 3);
        Memory.storeLong(slots + 8, c.value());
      }
      case Joined.Real c -> {
        Memory.storeInt(slots, 4);
        Memory.storeFloat(slots + 8, c.value());
      }
      case Joined.Exact c -> {
        Memory.storeInt(slots, 5);
        Memory.storeDouble(slots + 8, c.value());
      }
      case Joined.Text c -> {
        Memory.storeInt(slots, 6);
        lowerString(slots + 8, c.value());
      }
      case Joined.Bytes c -> {
        Memory.storeInt(slots, 7);
        lowerBytes(slots + 8, c.value());
      }
      case Joined.Pair c -> {
        Memory.storeInt(slots, 8);
        lowerTupleOfF32AndU64(slots + 8, c.value());
      }
      case Joined.Reversed c -> {
        Memory.storeInt(slots, 9);
        lowerTupleOfF64AndS32(slots + 8, c.value());
      }
      case Joined.Shade c -> {
        Memory.storeInt(slots, 10);
        Memory.storeInt(slots + 8, c.value().ordinal());
      }
      case Joined.Where c -> {
        Memory.storeInt(slots, 11);
        lowerPoint(slots + 8, c.value());
      }
      case Joined.Allowed c -> {
        Memory.storeInt(slots, 12);
        Memory.storeInt(slots + 8, lowerPermissions(c.value()));
      }
    }
  }

  public static Narrow loadNarrow(int address) {
    int number = Memory.loadByte(address) & 0xFF;
    return switch (number) {
      case 0 -> new Narrow.Whole(Memory.loadInt(address + 4));
      case 1 -> new Narrow.Real(Memory.loadFloat(address + 4));
      default -> throw Lift.noCase(number);
    };
  }

  public static void storeNarrow(int address, Narrow value) {
    switch (value) {
      case Narrow.Whole c -> {
        Memory.storeByte(address, 0);
        Memory.storeInt(address + 4, c.value());
      }
      case Narrow.Real c -> {
        Memory.storeByte(address, 1);
        Memory.storeFloat(address + 4, c.value());
      }
    }
  }

  public static Narrow liftNarrow(int slots) {
    int number = Memory.loadInt(slots);
    return switch (number) {
      case 0 -> new Narrow.Whole(Memory.loadInt(slots + 8));
      case 1 -> new Narrow.Real(Memory.loadFloat(slots + 8));
      default -> throw Lift.noCase(number);
    };
  }

  public static void lowerNarrow(int slots, Narrow value) {
    switch (value) {
      case Narrow.Whole c -> {
        Memory.storeInt(slots, 0);
        Memory.storeInt(slots + 8, c.value());
      }
      case Narrow.Real c -> {
        Memory.storeInt(slots, 1);
        Memory.storeFloat(slots + 8, c.value());
      }
    }
  }

  public static Plain loadPlain(int address) {
    int number = Memory.loadByte(address) & 0xFF;
    return switch (number) {
      case 0 -> new Plain.One();
      case 1 -> new Plain.Two();
      default -> throw Lift.noCase(number);
    };
  }

  public static void storePlain(int address, Plain value) {
    switch (value) {
      case Plain.One c -> Memory.storeByte(address, 0);
      case Plain.Two c -> Memory.storeByte(address, 1);
    }
  }

  public static Plain liftPlain(int slots) {
    int number = Memory.loadInt(slots);
    return switch (number) {
      case 0 -> new Plain.One();
      case 1 -> new Plain.Two();
      default -> throw Lift.noCase(number);
    };
  }

  public static void lowerPlain(int slots, Plain value) {
    switch (value) {
      case Plain.One c -> Memory.storeInt(slots, 0);
      case Plain.Two c -> Memory.storeInt(slots, 1);
    }
  }

  public static Broad loadBroad(int address) {
    return new Broad(
        loadJoined(address),
        loadString(address + 24),
        loadJoined(address + 32),
        loadListOfPoint(Memory.loadInt(address + 56), Memory.loadInt(address + 60)),
        loadOptionOfJoined(address + 64),
        loadNumbers(address + 96),
        Memory.loadLong(address + 152));
  }

  public static void storeBroad(int address, Broad value) {
    storeJoined(address, value.a());
    storeString(address + 24, value.b());
    storeJoined(address + 32, value.c());
    Memory.storeInt(address + 56, lowerListOfPoint(value.d()));
    Memory.storeInt(address + 60, value.d().size());
    storeOptionOfJoined(address + 64, value.e());
    storeNumbers(address + 96, value.f());
    Memory.storeLong(address + 152, value.g());
  }

  public static Deep loadDeep(int address) {
    return new Deep(
        loadListOfOptionOfResultOfListOfTupleOfStringAndJoinedOrOptionOfNarrow(
            Memory.loadInt(address), Memory.loadInt(address + 4)));
  }

  public static void storeDeep(int address, Deep value) {
    Memory.storeInt(
        address,
        lowerListOfOptionOfResultOfListOfTupleOfStringAndJoinedOrOptionOfNarrow(value.layers()));
    Memory.storeInt(address + 4, value.layers().size());
  }

  public static Deep liftDeep(int slots) {
    return new Deep(
        loadListOfOptionOfResultOfListOfTupleOfStringAndJoinedOrOptionOfNarrow(
            Memory.loadInt(slots), Memory.loadInt(slots + 8)));
  }

  public static void lowerDeep(int slots, Deep value) {
    Memory.storeInt(
        slots,
        lowerListOfOptionOfResultOfListOfTupleOfStringAndJoinedOrOptionOfNarrow(value.layers()));
    Memory.storeInt(slots + 8, value.layers().size());
  }

  public static Arrays loadArrays(int address) {
    return new Arrays(
        loadListOfBool(address),
        loadListOfS8(address + 8),
        loadBytes(address + 16),
        loadListOfS16(address + 24),
        loadListOfU16(address + 32),
        loadListOfS32(address + 40),
        loadListOfU32(address + 48),
        loadListOfS64(address + 56),
        loadListOfU64(address + 64),
        loadListOfF32(address + 72),
        loadListOfF64(address + 80),
        loadListOfChar(address + 88));
  }

  public static void storeArrays(int address, Arrays value) {
    storeListOfBool(address, value.a());
    storeListOfS8(address + 8, value.b());
    storeBytes(address + 16, value.c());
    storeListOfS16(address + 24, value.d());
    storeListOfU16(address + 32, value.e());
    storeListOfS32(address + 40, value.f());
    storeListOfU32(address + 48, value.g());
    storeListOfS64(address + 56, value.h());
    storeListOfU64(address + 64, value.i());
    storeListOfF32(address + 72, value.j());
    storeListOfF64(address + 80, value.k());
    storeListOfChar(address + 88, value.l());
  }

  public static Measured loadMeasured(int address) {
    int number = Memory.loadByte(address) & 0xFF;
    return switch (number) {
      case 0 -> new Measured.None();
      case 1 -> new Measured.Counts(loadListOfU64(address + 4));
      case 2 -> new Measured.Rates(loadListOfF32(address + 4));
      default -> throw Lift.noCase(number);
    };
  }

  public static void storeMeasured(int address, Measured value) {
    switch (value) {
      case Measured.None c -> Memory.storeByte(address, 0);
      case Measured.Counts c -> {
        Memory.storeByte(address, 1);
        storeListOfU64(address + 4, c.value());
      }
      case Measured.Rates c -> {
        Memory.storeByte(address, 2);
        storeListOfF32(address + 4, c.value());
      }
    }
  }

  public static Measured liftMeasured(int slots) {
    int number = Memory.loadInt(slots);
    return switch (number) {
      case 0 -> new Measured.None();
      case 1 -> new Measured.Counts(liftListOfU64(slots + 8));
      case 2 -> new Measured.Rates(liftListOfF32(slots + 8));
      default -> throw Lift.noCase(number);
    };
  }

  public static void lowerMeasured(int slots, Measured value) {
    switch (value) {
      case Measured.None c -> Memory.storeInt(slots, 0);
      case Measured.Counts c -> {
        Memory.storeInt(slots, 1);
        lowerListOfU64(slots + 8, c.value());
      }
      case Measured.Rates c -> {
        Memory.storeInt(slots, 2);
        lowerListOfF32(slots + 8, c.value());
      }
    }
  }

  public static Longer loadLonger(int address) {
    return new Longer(loadTuple11(address), Memory.loadByte(address + 88) != 0);
  }

  public static void storeLonger(int address, Longer value) {
    storeTuple11(address, value.value());
    Memory.storeByte(address + 88, value.other() ? 1 : 0);
  }

  public static Longer liftLonger(int slots) {
    return new Longer(liftTuple11(slots), Memory.loadInt(slots + 88) != 0);
  }

  public static void lowerLonger(int slots, Longer value) {
    lowerTuple11(slots, value.value());
    Memory.storeInt(slots + 88, value.other() ? 1 : 0);
  }

  public static Fixed loadFixed(int address) {
    return new Fixed(
        Memory.loadBooleans(address, 2),
        Memory.loadBytes(address + 2, 3),
        Memory.loadBytes(address + 5, 16),
        Memory.loadShorts(address + 22, 1),
        Memory.loadShorts(address + 24, 2),
        Memory.loadInts(address + 28, 4),
        Memory.loadLongs(address + 48, 2),
        Memory.loadFloats(address + 64, 3),
        Memory.loadDoubles(address + 80, 1),
        Memory.loadScalars(address + 88, 2),
        loadListOf2String(address + 96),
        loadListOf3ListOf2Point(address + 112),
        loadListOf2MapOfU8ToBool(address + 160));
  }

  public static void storeFixed(int address, Fixed value) {
    storeListOf2Bool(address, value.a());
    storeListOf3S8(address + 2, value.b());
    storeListOf16U8(address + 5, value.c());
    storeListOf1S16(address + 22, value.d());
    storeListOf2U16(address + 24, value.e());
    storeListOf4U32(address + 28, value.f());
    storeListOf2U64(address + 48, value.g());
    storeListOf3F32(address + 64, value.h());
    storeListOf1F64(address + 80, value.i());
    storeListOf2Char(address + 88, value.j());
    storeListOf2String(address + 96, value.k());
    storeListOf3ListOf2Point(address + 112, value.l());
    storeListOf2MapOfU8ToBool(address + 160, value.m());
  }

  public static Several loadSeveral(int address) {
    int number = Memory.loadByte(address) & 0xFF;
    return switch (number) {
      case 0 -> new Several.Bytes(Memory.loadBytes(address + 8, 3));
      case 1 -> new Several.Numbers(Memory.loadLongs(address + 8, 2));
      case 2 -> new Several.Names(loadListOf2String(address + 8));
      default -> throw Lift.noCase(number);
    };
  }

  public static void storeSeveral(int address, Several value) {
    switch (value) {
      case Several.Bytes c -> {
        Memory.storeByte(address, 0);
        storeListOf3U8(address + 8, c.value());
      }
      case Several.Numbers c -> {
        Memory.storeByte(address, 1);
        storeListOf2U64(address + 8, c.value());
      }
      case Several.Names c -> {
        Memory.storeByte(address, 2);
        storeListOf2String(address + 8, c.value());
      }
    }
  }

  public static Several liftSeveral(int slots) {
    int number = Memory.loadInt(slots);
    return switch (number) {
      case 0 -> new Several.Bytes(liftListOf3U8(slots + 8));
      case 1 -> new Several.Numbers(liftListOf2U64(slots + 8));
      case 2 -> new Several.Names(liftListOf2String(slots + 8));
      default -> throw Lift.noCase(number);
    };
  }

  public static void lowerSeveral(int slots, Several value) {
    switch (value) {
      case Several.Bytes c -> {
        Memory.storeInt(slots, 0);
        lowerListOf3U8(slots + 8, c.value());
      }
      case Several.Numbers c -> {
        Memory.storeInt(slots, 1);
        lowerListOf2U64(slots + 8, c.value());
      }
      case Several.Names c -> {
        Memory.storeInt(slots, 2);
        lowerListOf2String(slots + 8, c.value());
      }
    }
  }

  public static Keyed loadKeyed(int address) {
    return new Keyed(
        loadMapOfBoolToU8(Memory.loadInt(address), Memory.loadInt(address + 4)),
        loadMapOfS8ToS16(Memory.loadInt(address + 8), Memory.loadInt(address + 12)),
        loadMapOfU8ToString(Memory.loadInt(address + 16), Memory.loadInt(address + 20)),
        loadMapOfS16ToBytes(Memory.loadInt(address + 24), Memory.loadInt(address + 28)),
        loadMapOfU16ToPoint(Memory.loadInt(address + 32), Memory.loadInt(address + 36)),
        loadMapOfS32ToColor(Memory.loadInt(address + 40), Memory.loadInt(address + 44)),
        loadMapOfU32ToPermissions(Memory.loadInt(address + 48), Memory.loadInt(address + 52)),
        loadMapOfS64ToMapOfStringToU64(Memory.loadInt(address + 56), Memory.loadInt(address + 60)),
        loadMapOfU64ToOptionOfF32(Memory.loadInt(address + 64), Memory.loadInt(address + 68)),
        loadMapOfCharToListOf1String(Memory.loadInt(address + 72), Memory.loadInt(address + 76)),
        loadMapOfStringToJoined(Memory.loadInt(address + 80), Memory.loadInt(address + 84)));
  }

  public static void storeKeyed(int address, Keyed value) {
    Memory.storeInt(address, lowerMapOfBoolToU8(value.a()));
    Memory.storeInt(address + 4, value.a().size());
    Memory.storeInt(address + 8, lowerMapOfS8ToS16(value.b()));
    Memory.storeInt(address + 12, value.b().size());
    Memory.storeInt(address + 16, lowerMapOfU8ToString(value.c()));
    Memory.storeInt(address + 20, value.c().size());
    Memory.storeInt(address + 24, lowerMapOfS16ToBytes(value.d()));
    Memory.storeInt(address + 28, value.d().size());
    Memory.storeInt(address + 32, lowerMapOfU16ToPoint(value.e()));
    Memory.storeInt(address + 36, value.e().size());
    Memory.storeInt(address + 40, lowerMapOfS32ToColor(value.f()));
    Memory.storeInt(address + 44, value.f().size());
    Memory.storeInt(address + 48, lowerMapOfU32ToPermissions(value.g()));
    Memory.storeInt(address + 52, value.g().size());
    Memory.storeInt(address + 56, lowerMapOfS64ToMapOfStringToU64(value.h()));
    Memory.storeInt(address + 60, value.h().size());
    Memory.storeInt(address + 64, lowerMapOfU64ToOptionOfF32(value.i()));
    Memory.storeInt(address + 68, value.i().size());
    Memory.storeInt(address + 72, lowerMapOfCharToListOf1String(value.j()));
    Memory.storeInt(address + 76, value.j().size());
    Memory.storeInt(address + 80, lowerMapOfStringToJoined(value.k()));
    Memory.storeInt(address + 84, value.k().size());
  }

  public static String loadString(int address) {
    return Memory.loadString(Memory.loadInt(address), Memory.loadInt(address + 4));
  }

  public static byte[] loadBytes(int address) {
    return Memory.loadBytes(Memory.loadInt(address), Memory.loadInt(address + 4));
  }

  public static int[] loadListOfU32(int address) {
    return Memory.loadInts(Memory.loadInt(address), Memory.loadInt(address + 4));
  }

  public static byte[] loadListOfS8(int address) {
    return Memory.loadBytes(Memory.loadInt(address), Memory.loadInt(address + 4));
  }

  public static boolean[] loadListOfBool(int address) {
    return Memory.loadBooleans(Memory.loadInt(address), Memory.loadInt(address + 4));
  }

  public static double[] loadListOfF64(int address) {
    return Memory.loadDoubles(Memory.loadInt(address), Memory.loadInt(address + 4));
  }

  /** Takes {@code count} slots of 8 zeroed bytes from the arena. */
  public static int slots(int count) {
    int slots = Arena.allocate(count * 8, 8);
    for (int i = 0; i < count; i++) {
      Memory.storeLong(slots + i * 8, 0);
    }
    return slots;
  }

  public static void lowerOptionOfListOfChar(int slots, Optional<int[]> value) {
    Memory.storeInt(slots, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      lowerListOfChar(slots + 8, value.get());
    }
  }

  public static Optional<int[]> loadOptionOfListOfChar(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? Optional.empty()
        : Optional.of(loadListOfChar(address + 4));
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

  public static List<String> loadListOfString(int address, int length) {
    List<String> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(loadString(address + i * 8));
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

  public static List<short[]> loadListOfListOfU16(int address, int length) {
    List<short[]> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(loadListOfU16(address + i * 8));
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

  public static List<byte[]> loadListOfBytes(int address, int length) {
    List<byte[]> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(loadBytes(address + i * 8));
    }
    return list;
  }

  public static int lowerListOfNine(List<EnumSet<Nine>> list) {
    int elements = Arena.allocate(list.size() * 2, 2);
    int address = elements;
    for (EnumSet<Nine> element : list) {
      Memory.storeShort(address, lowerNine(element));
      address += 2;
    }
    return elements;
  }

  public static List<EnumSet<Nine>> loadListOfNine(int address, int length) {
    List<EnumSet<Nine>> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(liftNine(Memory.loadShort(address + i * 2) & 0xFFFF));
    }
    return list;
  }

  public static int lowerListOfPoint(List<Point> list) {
    int elements = Arena.allocate(list.size() * 8, 4);
    int address = elements;
    for (Point element : list) {
      storePoint(address, element);
      address += 8;
    }
    return elements;
  }

  public static List<Point> loadListOfPoint(int address, int length) {
    List<Point> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(loadPoint(address + i * 8));
    }
    return list;
  }

  public static void lowerOptionOfU8(int slots, Optional<Integer> value) {
    Memory.storeInt(slots, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      Memory.storeInt(slots + 8, value.get());
    }
  }

  public static Optional<Integer> loadOptionOfU8(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? Optional.empty()
        : Optional.of(Memory.loadByte(address + 1) & 0xFF);
  }

  public static void lowerOptionOfOptionOfString(int slots, Optional<Optional<String>> value) {
    Memory.storeInt(slots, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      lowerOptionOfString(slots + 8, value.get());
    }
  }

  public static Optional<Optional<String>> loadOptionOfOptionOfString(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? Optional.empty()
        : Optional.of(loadOptionOfString(address + 4));
  }

  public static void lowerResultOfStringOrNarrow(int slots, Result<String, Narrow> value) {
    switch (value) {
      case Result.Ok<String, Narrow> c -> {
        Memory.storeInt(slots, 0);
        lowerString(slots + 8, c.value());
      }
      case Result.Err<String, Narrow> c -> {
        Memory.storeInt(slots, 1);
        lowerNarrow(slots + 8, c.error());
      }
    }
  }

  public static Result<String, Narrow> loadResultOfStringOrNarrow(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? new Result.Ok<>(loadString(address + 4))
        : new Result.Err<>(loadNarrow(address + 4));
  }

  public static void lowerResultOfU64OrUnit(int slots, Result<Long, Unit> value) {
    switch (value) {
      case Result.Ok<Long, Unit> c -> {
        Memory.storeInt(slots, 0);
        Memory.storeLong(slots + 8, c.value());
      }
      case Result.Err<Long, Unit> c -> Memory.storeInt(slots, 1);
    }
  }

  public static Result<Long, Unit> loadResultOfU64OrUnit(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? new Result.Ok<>(Memory.loadLong(address + 8))
        : new Result.Err<>(Unit.UNIT);
  }

  public static void lowerResultOfUnitOrF32(int slots, Result<Unit, Float> value) {
    switch (value) {
      case Result.Ok<Unit, Float> c -> Memory.storeInt(slots, 0);
      case Result.Err<Unit, Float> c -> {
        Memory.storeInt(slots, 1);
        Memory.storeFloat(slots + 8, c.error());
      }
    }
  }

  public static Result<Unit, Float> loadResultOfUnitOrF32(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? new Result.Ok<>(Unit.UNIT)
        : new Result.Err<>(Memory.loadFloat(address + 4));
  }

  public static void lowerResultOfUnitOrUnit(int slots, Result<Unit, Unit> value) {
    switch (value) {
      case Result.Ok<Unit, Unit> c -> Memory.storeInt(slots, 0);
      case Result.Err<Unit, Unit> c -> Memory.storeInt(slots, 1);
    }
  }

  public static Result<Unit, Unit> liftResultOfUnitOrUnit(int slots) {
    return Lift.isFirst(Memory.loadInt(slots))
        ? new Result.Ok<>(Unit.UNIT)
        : new Result.Err<>(Unit.UNIT);
  }

  public static void lowerTupleOfBoolAndStringAndF64(
      int slots, Tuple3<Boolean, String, Double> value) {
    Memory.storeInt(slots, value.first() ? 1 : 0);
    lowerString(slots + 8, value.second());
    Memory.storeDouble(slots + 24, value.third());
  }

  public static Tuple3<Boolean, String, Double> loadTupleOfBoolAndStringAndF64(int address) {
    return new Tuple3<>(
        Memory.loadByte(address) != 0, loadString(address + 4), Memory.loadDouble(address + 16));
  }

  public static void lowerTupleOfOptionOfTupleOfU32AndNineAndOptionOfTupleOfU32AndNine(
      int slots,
      Tuple2<Optional<Tuple2<Integer, EnumSet<Nine>>>, Optional<Tuple2<Integer, EnumSet<Nine>>>>
          value) {
    lowerOptionOfTupleOfU32AndNine(slots, value.first());
    lowerOptionOfTupleOfU32AndNine(slots + 24, value.second());
  }

  public static Tuple2<
          Optional<Tuple2<Integer, EnumSet<Nine>>>, Optional<Tuple2<Integer, EnumSet<Nine>>>>
      loadTupleOfOptionOfTupleOfU32AndNineAndOptionOfTupleOfU32AndNine(int address) {
    return new Tuple2<>(
        loadOptionOfTupleOfU32AndNine(address), loadOptionOfTupleOfU32AndNine(address + 12));
  }

  public static void lowerTuple2(
      int slots,
      Tuple2<
              Optional<Tuple2<Integer, EnumSet<Nine>>>,
              Result<Tuple2<Integer, EnumSet<Nine>>, EnumSet<Nine>>>
          value) {
    lowerOptionOfTupleOfU32AndNine(slots, value.first());
    lowerResultOfTupleOfU32AndNineOrNine(slots + 24, value.second());
  }

  public static Tuple2<
          Optional<Tuple2<Integer, EnumSet<Nine>>>,
          Result<Tuple2<Integer, EnumSet<Nine>>, EnumSet<Nine>>>
      loadTuple2(int address) {
    return new Tuple2<>(
        loadOptionOfTupleOfU32AndNine(address), loadResultOfTupleOfU32AndNineOrNine(address + 12));
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
    Memory.storeByte(address + 53, lowerPermissions(value.fourteenth()));
    storeNarrow(address + 56, value.fifteenth());
    storeString(address + 64, value.sixteenth());
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
        liftColor(Memory.loadByte(address + 52) & 0xFF),
        liftPermissions(Memory.loadByte(address + 53) & 0xFF),
        loadNarrow(address + 56),
        loadString(address + 64));
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

  public static void lowerListOf4U8(int slots, byte[] value) {
    Lower.requireLength(4, value.length);
    for (int i = 0; i < 4; i++) {
      Memory.storeInt(slots + i * 8, value[i] & 0xFF);
    }
  }

  public static void lowerListOf3U16(int slots, short[] value) {
    Lower.requireLength(3, value.length);
    for (int i = 0; i < 3; i++) {
      Memory.storeInt(slots + i * 8, value[i] & 0xFFFF);
    }
  }

  public static void lowerListOf2S8(int slots, byte[] value) {
    Lower.requireLength(2, value.length);
    for (int i = 0; i < 2; i++) {
      Memory.storeInt(slots + i * 8, value[i]);
    }
  }

  public static void lowerListOf3Bool(int slots, boolean[] value) {
    Lower.requireLength(3, value.length);
    for (int i = 0; i < 3; i++) {
      Memory.storeInt(slots + i * 8, value[i] ? 1 : 0);
    }
  }

  public static void lowerListOf2Char(int slots, int[] value) {
    Lower.requireLength(2, value.length);
    for (int i = 0; i < 2; i++) {
      Memory.storeInt(slots + i * 8, value[i]);
    }
  }

  public static void lowerListOf2F32(int slots, float[] value) {
    Lower.requireLength(2, value.length);
    for (int i = 0; i < 2; i++) {
      Memory.storeFloat(slots + i * 8, value[i]);
    }
  }

  public static void lowerListOf1U32(int slots, int[] value) {
    Lower.requireLength(1, value.length);
    for (int i = 0; i < 1; i++) {
      Memory.storeInt(slots + i * 8, value[i]);
    }
  }

  public static int[] liftListOf1U32(int slots) {
    int[] list = new int[1];
    for (int i = 0; i < 1; i++) {
      list[i] = Memory.loadInt(slots + i * 8);
    }
    return list;
  }

  public static void lowerListOf2String(int slots, List<String> value) {
    Lower.requireLength(2, value.size());
    for (int i = 0; i < 2; i++) {
      lowerString(slots + i * 16, value.get(i));
    }
  }

  public static List<String> loadListOf2String(int address) {
    List<String> list = new ArrayList<>(2);
    for (int i = 0; i < 2; i++) {
      list.add(loadString(address + i * 8));
    }
    return list;
  }

  public static void lowerListOf3ListOf2S32(int slots, List<int[]> value) {
    Lower.requireLength(3, value.size());
    for (int i = 0; i < 3; i++) {
      lowerListOf2S32(slots + i * 16, value.get(i));
    }
  }

  public static List<int[]> loadListOf3ListOf2S32(int address) {
    List<int[]> list = new ArrayList<>(3);
    for (int i = 0; i < 3; i++) {
      list.add(Memory.loadInts(address + i * 8, 2));
    }
    return list;
  }

  public static void storeListOf17U8(int address, byte[] value) {
    Lower.requireLength(17, value.length);
    for (int i = 0; i < 17; i++) {
      Memory.storeByte(address + i, value[i] & 0xFF);
    }
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

  public static Map<String, Integer> loadMapOfStringToU32(int address, int length) {
    Map<String, Integer> map = new LinkedHashMap<>();
    for (int i = 0; i < length; i++) {
      map.put(loadString(address + i * 12), Memory.loadInt(address + i * 12 + 8));
    }
    return map;
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
    storePoint(address + 64, value.fourteenth());
    Memory.storeByte(address + 72, value.fifteenth().ordinal());
    Memory.storeShort(address + 74, lowerNine(value.sixteenth().first()));
    storeBytes(address + 76, value.sixteenth().second());
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
        loadPoint(address + 64),
        liftColor(Memory.loadByte(address + 72) & 0xFF),
        new Tuple2<>(liftNine(Memory.loadShort(address + 74) & 0xFFFF), loadBytes(address + 76)));
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

  public static int lowerListOfOptionOfToken(List<Optional<Token>> list) {
    int elements = Arena.allocate(list.size() * 8, 4);
    int address = elements;
    for (Optional<Token> element : list) {
      storeOptionOfToken(address, element);
      address += 8;
    }
    return elements;
  }

  public static List<Optional<Token>> loadListOfOptionOfToken(int address, int length) {
    List<Optional<Token>> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(loadOptionOfToken(address + i * 8));
    }
    return list;
  }

  public static Tuple2<Float, Long> loadTupleOfF32AndU64(int address) {
    return new Tuple2<>(Memory.loadFloat(address), Memory.loadLong(address + 8));
  }

  public static Tuple2<Double, Integer> loadTupleOfF64AndS32(int address) {
    return new Tuple2<>(Memory.loadDouble(address), Memory.loadInt(address + 8));
  }

  public static void storeString(int address, String value) {
    long text = Memory.lowerString(value);
    Memory.storeInt(address, Memory.address(text));
    Memory.storeInt(address + 4, Memory.length(text));
  }

  public static void storeBytes(int address, byte[] value) {
    Memory.storeInt(address, Memory.lowerBytes(value));
    Memory.storeInt(address + 4, value.length);
  }

  public static void storeTupleOfF32AndU64(int address, Tuple2<Float, Long> value) {
    Memory.storeFloat(address, value.first());
    Memory.storeLong(address + 8, value.second());
  }

  public static void storeTupleOfF64AndS32(int address, Tuple2<Double, Integer> value) {
    Memory.storeDouble(address, value.first());
    Memory.storeInt(address + 8, value.second());
  }

  public static String liftString(int slots) {
    return Memory.loadString(Memory.loadInt(slots), Memory.loadInt(slots + 8));
  }

  public static byte[] liftBytes(int slots) {
    return Memory.loadBytes(Memory.loadInt(slots), Memory.loadInt(slots + 8));
  }

  public static Tuple2<Float, Long> liftTupleOfF32AndU64(int slots) {
    return new Tuple2<>(Memory.loadFloat(slots), Memory.loadLong(slots + 8));
  }

  public static Tuple2<Double, Integer> liftTupleOfF64AndS32(int slots) {
    return new Tuple2<>(Memory.loadDouble(slots), Memory.loadInt(slots + 8));
  }

  public static void lowerString(int slots, String value) {
    long text = Memory.lowerString(value);
    Memory.storeInt(slots, Memory.address(text));
    Memory.storeInt(slots + 8, Memory.length(text));
  }

  public static void lowerBytes(int slots, byte[] value) {
    Memory.storeInt(slots, Memory.lowerBytes(value));
    Memory.storeInt(slots + 8, value.length);
  }

  public static void lowerTupleOfF32AndU64(int slots, Tuple2<Float, Long> value) {
    Memory.storeFloat(slots, value.first());
    Memory.storeLong(slots + 8, value.second());
  }

  public static void lowerTupleOfF64AndS32(int slots, Tuple2<Double, Integer> value) {
    Memory.storeDouble(slots, value.first());
    Memory.storeInt(slots + 8, value.second());
  }

  public static Optional<Joined> loadOptionOfJoined(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? Optional.empty()
        : Optional.of(loadJoined(address + 8));
  }

  public static void storeOptionOfJoined(int address, Optional<Joined> value) {
    Memory.storeByte(address, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      storeJoined(address + 8, value.get());
    }
  }

  public static List<Optional<Result<List<Tuple2<String, Joined>>, Optional<Narrow>>>>
      loadListOfOptionOfResultOfListOfTupleOfStringAndJoinedOrOptionOfNarrow(
          int address, int length) {
    List<Optional<Result<List<Tuple2<String, Joined>>, Optional<Narrow>>>> list =
        new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(loadOptionOfResultOfListOfTupleOfStringAndJoinedOrOptionOfNarrow(address + i * 20));
    }
    return list;
  }

  public static int lowerListOfOptionOfResultOfListOfTupleOfStringAndJoinedOrOptionOfNarrow(
      List<Optional<Result<List<Tuple2<String, Joined>>, Optional<Narrow>>>> list) {
    int elements = Arena.allocate(list.size() * 20, 4);
    int address = elements;
    for (Optional<Result<List<Tuple2<String, Joined>>, Optional<Narrow>>> element : list) {
      storeOptionOfResultOfListOfTupleOfStringAndJoinedOrOptionOfNarrow(address, element);
      address += 20;
    }
    return elements;
  }

  public static short[] loadListOfS16(int address) {
    return Memory.loadShorts(Memory.loadInt(address), Memory.loadInt(address + 4));
  }

  public static short[] loadListOfU16(int address) {
    return Memory.loadShorts(Memory.loadInt(address), Memory.loadInt(address + 4));
  }

  public static int[] loadListOfS32(int address) {
    return Memory.loadInts(Memory.loadInt(address), Memory.loadInt(address + 4));
  }

  public static long[] loadListOfS64(int address) {
    return Memory.loadLongs(Memory.loadInt(address), Memory.loadInt(address + 4));
  }

  public static long[] loadListOfU64(int address) {
    return Memory.loadLongs(Memory.loadInt(address), Memory.loadInt(address + 4));
  }

  public static float[] loadListOfF32(int address) {
    return Memory.loadFloats(Memory.loadInt(address), Memory.loadInt(address + 4));
  }

  public static int[] loadListOfChar(int address) {
    return Memory.loadScalars(Memory.loadInt(address), Memory.loadInt(address + 4));
  }

  public static void storeListOfBool(int address, boolean[] value) {
    Memory.storeInt(address, Memory.lowerBooleans(value));
    Memory.storeInt(address + 4, value.length);
  }

  public static void storeListOfS8(int address, byte[] value) {
    Memory.storeInt(address, Memory.lowerBytes(value));
    Memory.storeInt(address + 4, value.length);
  }

  public static void storeListOfS16(int address, short[] value) {
    Memory.storeInt(address, Memory.lowerShorts(value));
    Memory.storeInt(address + 4, value.length);
  }

  public static void storeListOfU16(int address, short[] value) {
    Memory.storeInt(address, Memory.lowerShorts(value));
    Memory.storeInt(address + 4, value.length);
  }

  public static void storeListOfS32(int address, int[] value) {
    Memory.storeInt(address, Memory.lowerInts(value));
    Memory.storeInt(address + 4, value.length);
  }

  public static void storeListOfU32(int address, int[] value) {
    Memory.storeInt(address, Memory.lowerInts(value));
    Memory.storeInt(address + 4, value.length);
  }

  public static void storeListOfS64(int address, long[] value) {
    Memory.storeInt(address, Memory.lowerLongs(value));
    Memory.storeInt(address + 4, value.length);
  }

  public static void storeListOfU64(int address, long[] value) {
    Memory.storeInt(address, Memory.lowerLongs(value));
    Memory.storeInt(address + 4, value.length);
  }

  public static void storeListOfF32(int address, float[] value) {
    Memory.storeInt(address, Memory.lowerFloats(value));
    Memory.storeInt(address + 4, value.length);
  }

  public static void storeListOfF64(int address, double[] value) {
    Memory.storeInt(address, Memory.lowerDoubles(value));
    Memory.storeInt(address + 4, value.length);
  }

  public static void storeListOfChar(int address, int[] value) {
    Memory.storeInt(address, Memory.lowerInts(value));
    Memory.storeInt(address + 4, value.length);
  }

  public static long[] liftListOfU64(int slots) {
    return Memory.loadLongs(Memory.loadInt(slots), Memory.loadInt(slots + 8));
  }

  public static float[] liftListOfF32(int slots) {
    return Memory.loadFloats(Memory.loadInt(slots), Memory.loadInt(slots + 8));
  }

  public static void lowerListOfU64(int slots, long[] value) {
    Memory.storeInt(slots, Memory.lowerLongs(value));
    Memory.storeInt(slots + 8, value.length);
  }

  public static void lowerListOfF32(int slots, float[] value) {
    Memory.storeInt(slots, Memory.lowerFloats(value));
    Memory.storeInt(slots + 8, value.length);
  }

  public static Tuple11<Long, Long, Long, Long, Long, Long, Long, Long, Long, Long, Long>
      loadTuple11(int address) {
    return new Tuple11<>(
        Memory.loadLong(address),
        Memory.loadLong(address + 8),
        Memory.loadLong(address + 16),
        Memory.loadLong(address + 24),
        Memory.loadLong(address + 32),
        Memory.loadLong(address + 40),
        Memory.loadLong(address + 48),
        Memory.loadLong(address + 56),
        Memory.loadLong(address + 64),
        Memory.loadLong(address + 72),
        Memory.loadLong(address + 80));
  }

  public static void storeTuple11(
      int address,
      Tuple11<Long, Long, Long, Long, Long, Long, Long, Long, Long, Long, Long> value) {
    Memory.storeLong(address, value.first());
    Memory.storeLong(address + 8, value.second());
    Memory.storeLong(address + 16, value.third());
    Memory.storeLong(address + 24, value.fourth());
    Memory.storeLong(address + 32, value.fifth());
    Memory.storeLong(address + 40, value.sixth());
    Memory.storeLong(address + 48, value.seventh());
    Memory.storeLong(address + 56, value.eighth());
    Memory.storeLong(address + 64, value.ninth());
    Memory.storeLong(address + 72, value.tenth());
    Memory.storeLong(address + 80, value.eleventh());
  }

  public static Tuple11<Long, Long, Long, Long, Long, Long, Long, Long, Long, Long, Long>
      liftTuple11(int slots) {
    return new Tuple11<>(
        Memory.loadLong(slots),
        Memory.loadLong(slots + 8),
        Memory.loadLong(slots + 16),
        Memory.loadLong(slots + 24),
        Memory.loadLong(slots + 32),
        Memory.loadLong(slots + 40),
        Memory.loadLong(slots + 48),
        Memory.loadLong(slots + 56),
        Memory.loadLong(slots + 64),
        Memory.loadLong(slots + 72),
        Memory.loadLong(slots + 80));
  }

  public static void lowerTuple11(
      int slots, Tuple11<Long, Long, Long, Long, Long, Long, Long, Long, Long, Long, Long> value) {
    Memory.storeLong(slots, value.first());
    Memory.storeLong(slots + 8, value.second());
    Memory.storeLong(slots + 16, value.third());
    Memory.storeLong(slots + 24, value.fourth());
    Memory.storeLong(slots + 32, value.fifth());
    Memory.storeLong(slots + 40, value.sixth());
    Memory.storeLong(slots + 48, value.seventh());
    Memory.storeLong(slots + 56, value.eighth());
    Memory.storeLong(slots + 64, value.ninth());
    Memory.storeLong(slots + 72, value.tenth());
    Memory.storeLong(slots + 80, value.eleventh());
  }

  public static List<List<Point>> loadListOf3ListOf2Point(int address) {
    List<List<Point>> list = new ArrayList<>(3);
    for (int i = 0; i < 3; i++) {
      list.add(loadListOf2Point(address + i * 16));
    }
    return list;
  }

  public static List<Map<Integer, Boolean>> loadListOf2MapOfU8ToBool(int address) {
    List<Map<Integer, Boolean>> list = new ArrayList<>(2);
    for (int i = 0; i < 2; i++) {
      list.add(
          loadMapOfU8ToBool(Memory.loadInt(address + i * 8), Memory.loadInt(address + i * 8 + 4)));
    }
    return list;
  }

  public static void storeListOf2Bool(int address, boolean[] value) {
    Lower.requireLength(2, value.length);
    for (int i = 0; i < 2; i++) {
      Memory.storeByte(address + i, value[i] ? 1 : 0);
    }
  }

  public static void storeListOf3S8(int address, byte[] value) {
    Lower.requireLength(3, value.length);
    for (int i = 0; i < 3; i++) {
      Memory.storeByte(address + i, value[i]);
    }
  }

  public static void storeListOf16U8(int address, byte[] value) {
    Lower.requireLength(16, value.length);
    for (int i = 0; i < 16; i++) {
      Memory.storeByte(address + i, value[i] & 0xFF);
    }
  }

  public static void storeListOf1S16(int address, short[] value) {
    Lower.requireLength(1, value.length);
    for (int i = 0; i < 1; i++) {
      Memory.storeShort(address + i * 2, value[i]);
    }
  }

  public static void storeListOf2U16(int address, short[] value) {
    Lower.requireLength(2, value.length);
    for (int i = 0; i < 2; i++) {
      Memory.storeShort(address + i * 2, value[i] & 0xFFFF);
    }
  }

  public static void storeListOf4U32(int address, int[] value) {
    Lower.requireLength(4, value.length);
    for (int i = 0; i < 4; i++) {
      Memory.storeInt(address + i * 4, value[i]);
    }
  }

  public static void storeListOf2U64(int address, long[] value) {
    Lower.requireLength(2, value.length);
    for (int i = 0; i < 2; i++) {
      Memory.storeLong(address + i * 8, value[i]);
    }
  }

  public static void storeListOf3F32(int address, float[] value) {
    Lower.requireLength(3, value.length);
    for (int i = 0; i < 3; i++) {
      Memory.storeFloat(address + i * 4, value[i]);
    }
  }

  public static void storeListOf1F64(int address, double[] value) {
    Lower.requireLength(1, value.length);
    for (int i = 0; i < 1; i++) {
      Memory.storeDouble(address + i * 8, value[i]);
    }
  }

  public static void storeListOf2Char(int address, int[] value) {
    Lower.requireLength(2, value.length);
    for (int i = 0; i < 2; i++) {
      Memory.storeInt(address + i * 4, value[i]);
    }
  }

  public static void storeListOf2String(int address, List<String> value) {
    Lower.requireLength(2, value.size());
    for (int i = 0; i < 2; i++) {
      storeString(address + i * 8, value.get(i));
    }
  }

  public static void storeListOf3ListOf2Point(int address, List<List<Point>> value) {
    Lower.requireLength(3, value.size());
    for (int i = 0; i < 3; i++) {
      storeListOf2Point(address + i * 16, value.get(i));
    }
  }

  public static void storeListOf2MapOfU8ToBool(int address, List<Map<Integer, Boolean>> value) {
    Lower.requireLength(2, value.size());
    for (int i = 0; i < 2; i++) {
      Memory.storeInt(address + i * 8, lowerMapOfU8ToBool(value.get(i)));
      Memory.storeInt(address + i * 8 + 4, value.get(i).size());
    }
  }

  public static void storeListOf3U8(int address, byte[] value) {
    Lower.requireLength(3, value.length);
    for (int i = 0; i < 3; i++) {
      Memory.storeByte(address + i, value[i] & 0xFF);
    }
  }

  public static byte[] liftListOf3U8(int slots) {
    byte[] list = new byte[3];
    for (int i = 0; i < 3; i++) {
      list[i] = (byte) Memory.loadInt(slots + i * 8);
    }
    return list;
  }

  public static long[] liftListOf2U64(int slots) {
    long[] list = new long[2];
    for (int i = 0; i < 2; i++) {
      list[i] = Memory.loadLong(slots + i * 8);
    }
    return list;
  }

  public static List<String> liftListOf2String(int slots) {
    List<String> list = new ArrayList<>(2);
    for (int i = 0; i < 2; i++) {
      list.add(liftString(slots + i * 16));
    }
    return list;
  }

  public static void lowerListOf3U8(int slots, byte[] value) {
    Lower.requireLength(3, value.length);
    for (int i = 0; i < 3; i++) {
      Memory.storeInt(slots + i * 8, value[i] & 0xFF);
    }
  }

  public static void lowerListOf2U64(int slots, long[] value) {
    Lower.requireLength(2, value.length);
    for (int i = 0; i < 2; i++) {
      Memory.storeLong(slots + i * 8, value[i]);
    }
  }

  public static Map<Boolean, Integer> loadMapOfBoolToU8(int address, int length) {
    Map<Boolean, Integer> map = new LinkedHashMap<>();
    for (int i = 0; i < length; i++) {
      map.put(Memory.loadByte(address + i * 2) != 0, Memory.loadByte(address + i * 2 + 1) & 0xFF);
    }
    return map;
  }

  public static Map<Byte, Short> loadMapOfS8ToS16(int address, int length) {
    Map<Byte, Short> map = new LinkedHashMap<>();
    for (int i = 0; i < length; i++) {
      map.put(Memory.loadByte(address + i * 4), Memory.loadShort(address + i * 4 + 2));
    }
    return map;
  }

  public static Map<Integer, String> loadMapOfU8ToString(int address, int length) {
    Map<Integer, String> map = new LinkedHashMap<>();
    for (int i = 0; i < length; i++) {
      map.put(Memory.loadByte(address + i * 12) & 0xFF, loadString(address + i * 12 + 4));
    }
    return map;
  }

  public static Map<Short, byte[]> loadMapOfS16ToBytes(int address, int length) {
    Map<Short, byte[]> map = new LinkedHashMap<>();
    for (int i = 0; i < length; i++) {
      map.put(Memory.loadShort(address + i * 12), loadBytes(address + i * 12 + 4));
    }
    return map;
  }

  public static Map<Integer, Point> loadMapOfU16ToPoint(int address, int length) {
    Map<Integer, Point> map = new LinkedHashMap<>();
    for (int i = 0; i < length; i++) {
      map.put(Memory.loadShort(address + i * 12) & 0xFFFF, loadPoint(address + i * 12 + 4));
    }
    return map;
  }

  public static Map<Integer, Color> loadMapOfS32ToColor(int address, int length) {
    Map<Integer, Color> map = new LinkedHashMap<>();
    for (int i = 0; i < length; i++) {
      map.put(
          Memory.loadInt(address + i * 8), liftColor(Memory.loadByte(address + i * 8 + 4) & 0xFF));
    }
    return map;
  }

  public static Map<Integer, EnumSet<Permissions>> loadMapOfU32ToPermissions(
      int address, int length) {
    Map<Integer, EnumSet<Permissions>> map = new LinkedHashMap<>();
    for (int i = 0; i < length; i++) {
      map.put(
          Memory.loadInt(address + i * 8),
          liftPermissions(Memory.loadByte(address + i * 8 + 4) & 0xFF));
    }
    return map;
  }

  public static Map<Long, Map<String, Long>> loadMapOfS64ToMapOfStringToU64(
      int address, int length) {
    Map<Long, Map<String, Long>> map = new LinkedHashMap<>();
    for (int i = 0; i < length; i++) {
      map.put(
          Memory.loadLong(address + i * 16),
          loadMapOfStringToU64(
              Memory.loadInt(address + i * 16 + 8), Memory.loadInt(address + i * 16 + 12)));
    }
    return map;
  }

  public static Map<Long, Optional<Float>> loadMapOfU64ToOptionOfF32(int address, int length) {
    Map<Long, Optional<Float>> map = new LinkedHashMap<>();
    for (int i = 0; i < length; i++) {
      map.put(Memory.loadLong(address + i * 16), loadOptionOfF32(address + i * 16 + 8));
    }
    return map;
  }

  public static Map<Integer, List<String>> loadMapOfCharToListOf1String(int address, int length) {
    Map<Integer, List<String>> map = new LinkedHashMap<>();
    for (int i = 0; i < length; i++) {
      map.put(
          Lift.scalar(Memory.loadInt(address + i * 12)), loadListOf1String(address + i * 12 + 4));
    }
    return map;
  }

  public static Map<String, Joined> loadMapOfStringToJoined(int address, int length) {
    Map<String, Joined> map = new LinkedHashMap<>();
    for (int i = 0; i < length; i++) {
      map.put(loadString(address + i * 32), loadJoined(address + i * 32 + 8));
    }
    return map;
  }

  public static int lowerMapOfBoolToU8(Map<Boolean, Integer> map) {
    int entries = Arena.allocate(map.size() * 2, 1);
    int address = entries;
    for (Map.Entry<Boolean, Integer> entry : map.entrySet()) {
      Memory.storeByte(address, entry.getKey() ? 1 : 0);
      Memory.storeByte(address + 1, entry.getValue());
      address += 2;
    }
    return entries;
  }

  public static int lowerMapOfS8ToS16(Map<Byte, Short> map) {
    int entries = Arena.allocate(map.size() * 4, 2);
    int address = entries;
    for (Map.Entry<Byte, Short> entry : map.entrySet()) {
      Memory.storeByte(address, entry.getKey());
      Memory.storeShort(address + 2, entry.getValue());
      address += 4;
    }
    return entries;
  }

  public static int lowerMapOfU8ToString(Map<Integer, String> map) {
    int entries = Arena.allocate(map.size() * 12, 4);
    int address = entries;
    for (Map.Entry<Integer, String> entry : map.entrySet()) {
      Memory.storeByte(address, entry.getKey());
      storeString(address + 4, entry.getValue());
      address += 12;
    }
    return entries;
  }

  public static int lowerMapOfS16ToBytes(Map<Short, byte[]> map) {
    int entries = Arena.allocate(map.size() * 12, 4);
    int address = entries;
    for (Map.Entry<Short, byte[]> entry : map.entrySet()) {
      Memory.storeShort(address, entry.getKey());
      storeBytes(address + 4, entry.getValue());
      address += 12;
    }
    return entries;
  }

  public static int lowerMapOfU16ToPoint(Map<Integer, Point> map) {
    int entries = Arena.allocate(map.size() * 12, 4);
    int address = entries;
    for (Map.Entry<Integer, Point> entry : map.entrySet()) {
      Memory.storeShort(address, entry.getKey());
      storePoint(address + 4, entry.getValue());
      address += 12;
    }
    return entries;
  }

  public static int lowerMapOfS32ToColor(Map<Integer, Color> map) {
    int entries = Arena.allocate(map.size() * 8, 4);
    int address = entries;
    for (Map.Entry<Integer, Color> entry : map.entrySet()) {
      Memory.storeInt(address, entry.getKey());
      Memory.storeByte(address + 4, entry.getValue().ordinal());
      address += 8;
    }
    return entries;
  }

  public static int lowerMapOfU32ToPermissions(Map<Integer, EnumSet<Permissions>> map) {
    int entries = Arena.allocate(map.size() * 8, 4);
    int address = entries;
    for (Map.Entry<Integer, EnumSet<Permissions>> entry : map.entrySet()) {
      Memory.storeInt(address, entry.getKey());
      Memory.storeByte(address + 4, lowerPermissions(entry.getValue()));
      address += 8;
    }
    return entries;
  }

  public static int lowerMapOfS64ToMapOfStringToU64(Map<Long, Map<String, Long>> map) {
    int entries = Arena.allocate(map.size() * 16, 8);
    int address = entries;
    for (Map.Entry<Long, Map<String, Long>> entry : map.entrySet()) {
      Memory.storeLong(address, entry.getKey());
      Memory.storeInt(address + 8, lowerMapOfStringToU64(entry.getValue()));
      Memory.storeInt(address + 12, entry.getValue().size());
      address += 16;
    }
    return entries;
  }

  public static int lowerMapOfU64ToOptionOfF32(Map<Long, Optional<Float>> map) {
    int entries = Arena.allocate(map.size() * 16, 8);
    int address = entries;
    for (Map.Entry<Long, Optional<Float>> entry : map.entrySet()) {
      Memory.storeLong(address, entry.getKey());
      storeOptionOfF32(address + 8, entry.getValue());
      address += 16;
    }
    return entries;
  }

  public static int lowerMapOfCharToListOf1String(Map<Integer, List<String>> map) {
    int entries = Arena.allocate(map.size() * 12, 4);
    int address = entries;
    for (Map.Entry<Integer, List<String>> entry : map.entrySet()) {
      Memory.storeInt(address, entry.getKey());
      storeListOf1String(address + 4, entry.getValue());
      address += 12;
    }
    return entries;
  }

  public static int lowerMapOfStringToJoined(Map<String, Joined> map) {
    int entries = Arena.allocate(map.size() * 32, 8);
    int address = entries;
    for (Map.Entry<String, Joined> entry : map.entrySet()) {
      storeString(address, entry.getKey());
      storeJoined(address + 8, entry.getValue());
      address += 32;
    }
    return entries;
  }

  public static void lowerListOfChar(int slots, int[] value) {
    Memory.storeInt(slots, Memory.lowerInts(value));
    Memory.storeInt(slots + 8, value.length);
  }

  public static void lowerOptionOfString(int slots, Optional<String> value) {
    Memory.storeInt(slots, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      lowerString(slots + 8, value.get());
    }
  }

  public static Optional<String> loadOptionOfString(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? Optional.empty()
        : Optional.of(loadString(address + 4));
  }

  public static void lowerOptionOfTupleOfU32AndNine(
      int slots, Optional<Tuple2<Integer, EnumSet<Nine>>> value) {
    Memory.storeInt(slots, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      lowerTupleOfU32AndNine(slots + 8, value.get());
    }
  }

  public static Optional<Tuple2<Integer, EnumSet<Nine>>> loadOptionOfTupleOfU32AndNine(
      int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? Optional.empty()
        : Optional.of(loadTupleOfU32AndNine(address + 4));
  }

  public static void lowerResultOfTupleOfU32AndNineOrNine(
      int slots, Result<Tuple2<Integer, EnumSet<Nine>>, EnumSet<Nine>> value) {
    switch (value) {
      case Result.Ok<Tuple2<Integer, EnumSet<Nine>>, EnumSet<Nine>> c -> {
        Memory.storeInt(slots, 0);
        lowerTupleOfU32AndNine(slots + 8, c.value());
      }
      case Result.Err<Tuple2<Integer, EnumSet<Nine>>, EnumSet<Nine>> c -> {
        Memory.storeInt(slots, 1);
        Memory.storeInt(slots + 8, lowerNine(c.error()));
      }
    }
  }

  public static Result<Tuple2<Integer, EnumSet<Nine>>, EnumSet<Nine>>
      loadResultOfTupleOfU32AndNineOrNine(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? new Result.Ok<>(loadTupleOfU32AndNine(address + 4))
        : new Result.Err<>(liftNine(Memory.loadShort(address + 4) & 0xFFFF));
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

  public static void lowerListOf2S32(int slots, int[] value) {
    Lower.requireLength(2, value.length);
    for (int i = 0; i < 2; i++) {
      Memory.storeInt(slots + i * 8, value[i]);
    }
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

  public static Map<String, short[]> loadMapOfStringToListOf2U16(int address, int length) {
    Map<String, short[]> map = new LinkedHashMap<>();
    for (int i = 0; i < length; i++) {
      map.put(loadString(address + i * 12), Memory.loadShorts(address + i * 12 + 8, 2));
    }
    return map;
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

  public static void storeOptionOfToken(int address, Optional<Token> value) {
    Memory.storeByte(address, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      Memory.storeInt(address + 4, value.get().release());
    }
  }

  public static Optional<Token> loadOptionOfToken(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? Optional.empty()
        : Optional.of(Token.lift(Memory.loadInt(address + 4)));
  }

  public static Optional<Result<List<Tuple2<String, Joined>>, Optional<Narrow>>>
      loadOptionOfResultOfListOfTupleOfStringAndJoinedOrOptionOfNarrow(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? Optional.empty()
        : Optional.of(loadResultOfListOfTupleOfStringAndJoinedOrOptionOfNarrow(address + 4));
  }

  public static void storeOptionOfResultOfListOfTupleOfStringAndJoinedOrOptionOfNarrow(
      int address, Optional<Result<List<Tuple2<String, Joined>>, Optional<Narrow>>> value) {
    Memory.storeByte(address, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      storeResultOfListOfTupleOfStringAndJoinedOrOptionOfNarrow(address + 4, value.get());
    }
  }

  public static List<Point> loadListOf2Point(int address) {
    List<Point> list = new ArrayList<>(2);
    for (int i = 0; i < 2; i++) {
      list.add(loadPoint(address + i * 8));
    }
    return list;
  }

  public static Map<Integer, Boolean> loadMapOfU8ToBool(int address, int length) {
    Map<Integer, Boolean> map = new LinkedHashMap<>();
    for (int i = 0; i < length; i++) {
      map.put(Memory.loadByte(address + i * 2) & 0xFF, Memory.loadByte(address + i * 2 + 1) != 0);
    }
    return map;
  }

  public static void storeListOf2Point(int address, List<Point> value) {
    Lower.requireLength(2, value.size());
    for (int i = 0; i < 2; i++) {
      storePoint(address + i * 8, value.get(i));
    }
  }

  public static int lowerMapOfU8ToBool(Map<Integer, Boolean> map) {
    int entries = Arena.allocate(map.size() * 2, 1);
    int address = entries;
    for (Map.Entry<Integer, Boolean> entry : map.entrySet()) {
      Memory.storeByte(address, entry.getKey());
      Memory.storeByte(address + 1, entry.getValue() ? 1 : 0);
      address += 2;
    }
    return entries;
  }

  public static Map<String, Long> loadMapOfStringToU64(int address, int length) {
    Map<String, Long> map = new LinkedHashMap<>();
    for (int i = 0; i < length; i++) {
      map.put(loadString(address + i * 16), Memory.loadLong(address + i * 16 + 8));
    }
    return map;
  }

  public static Optional<Float> loadOptionOfF32(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? Optional.empty()
        : Optional.of(Memory.loadFloat(address + 4));
  }

  public static List<String> loadListOf1String(int address) {
    List<String> list = new ArrayList<>(1);
    for (int i = 0; i < 1; i++) {
      list.add(loadString(address + i * 8));
    }
    return list;
  }

  public static int lowerMapOfStringToU64(Map<String, Long> map) {
    int entries = Arena.allocate(map.size() * 16, 8);
    int address = entries;
    for (Map.Entry<String, Long> entry : map.entrySet()) {
      storeString(address, entry.getKey());
      Memory.storeLong(address + 8, entry.getValue());
      address += 16;
    }
    return entries;
  }

  public static void storeOptionOfF32(int address, Optional<Float> value) {
    Memory.storeByte(address, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      Memory.storeFloat(address + 4, value.get());
    }
  }

  public static void storeListOf1String(int address, List<String> value) {
    Lower.requireLength(1, value.size());
    for (int i = 0; i < 1; i++) {
      storeString(address + i * 8, value.get(i));
    }
  }

  public static void lowerTupleOfU32AndNine(int slots, Tuple2<Integer, EnumSet<Nine>> value) {
    Memory.storeInt(slots, value.first());
    Memory.storeInt(slots + 8, lowerNine(value.second()));
  }

  public static Tuple2<Integer, EnumSet<Nine>> loadTupleOfU32AndNine(int address) {
    return new Tuple2<>(Memory.loadInt(address), liftNine(Memory.loadShort(address + 4) & 0xFFFF));
  }

  public static Result<List<Tuple2<String, Joined>>, Optional<Narrow>>
      loadResultOfListOfTupleOfStringAndJoinedOrOptionOfNarrow(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? new Result.Ok<>(
            loadListOfTupleOfStringAndJoined(
                Memory.loadInt(address + 4), Memory.loadInt(address + 8)))
        : new Result.Err<>(loadOptionOfNarrow(address + 4));
  }

  public static void storeResultOfListOfTupleOfStringAndJoinedOrOptionOfNarrow(
      int address, Result<List<Tuple2<String, Joined>>, Optional<Narrow>> value) {
    switch (value) {
      case Result.Ok<List<Tuple2<String, Joined>>, Optional<Narrow>> c -> {
        Memory.storeByte(address, 0);
        Memory.storeInt(address + 4, lowerListOfTupleOfStringAndJoined(c.value()));
        Memory.storeInt(address + 8, c.value().size());
      }
      case Result.Err<List<Tuple2<String, Joined>>, Optional<Narrow>> c -> {
        Memory.storeByte(address, 1);
        storeOptionOfNarrow(address + 4, c.error());
      }
    }
  }

  public static List<Tuple2<String, Joined>> loadListOfTupleOfStringAndJoined(
      int address, int length) {
    List<Tuple2<String, Joined>> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(loadTupleOfStringAndJoined(address + i * 32));
    }
    return list;
  }

  public static Optional<Narrow> loadOptionOfNarrow(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? Optional.empty()
        : Optional.of(loadNarrow(address + 4));
  }

  public static int lowerListOfTupleOfStringAndJoined(List<Tuple2<String, Joined>> list) {
    int elements = Arena.allocate(list.size() * 32, 8);
    int address = elements;
    for (Tuple2<String, Joined> element : list) {
      storeTupleOfStringAndJoined(address, element);
      address += 32;
    }
    return elements;
  }

  public static void storeOptionOfNarrow(int address, Optional<Narrow> value) {
    Memory.storeByte(address, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      storeNarrow(address + 4, value.get());
    }
  }

  public static Tuple2<String, Joined> loadTupleOfStringAndJoined(int address) {
    return new Tuple2<>(loadString(address), loadJoined(address + 8));
  }

  public static void storeTupleOfStringAndJoined(int address, Tuple2<String, Joined> value) {
    storeString(address, value.first());
    storeJoined(address + 8, value.second());
  }
}
