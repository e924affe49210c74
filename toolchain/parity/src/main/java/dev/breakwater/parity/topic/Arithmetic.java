package dev.breakwater.parity.topic;

import dev.breakwater.parity.Topic;
import dev.breakwater.parity.Transcript;

/** Whole numbers at their limits. */
public final class Arithmetic {
  private Arithmetic() {}

  /** The topic. */
  public static Topic topic() {
    return Topic.of(
            "Arithmetic", "`int` and `long` at their limits, shifts, casts, unsigned, exact")
        .probe("ints", Arithmetic::ints)
        .probe("longs", Arithmetic::longs)
        .probe("narrow", Arithmetic::narrow)
        .probe("casts", Arithmetic::casts)
        .probe("zero", Arithmetic::zero)
        .probe("exact", Arithmetic::exact)
        .probe("bits", Arithmetic::bits)
        .probe("unsigned", Arithmetic::unsigned)
        .probe("text", Arithmetic::text)
        .probe("parse", Arithmetic::parse);
  }

  private static void ints(Transcript t) {
    for (int a : new int[] {0, 1, -1, 7, -7, Integer.MAX_VALUE, Integer.MIN_VALUE, 46341}) {
      for (int b : new int[] {1, -1, 2, 3, -3, 31, 32, 33, Integer.MIN_VALUE}) {
        t.put(
            a + "," + b,
            (a + b)
                + " "
                + (a - b)
                + " "
                + (a * b)
                + " "
                + (a / b)
                + " "
                + (a % b)
                + " "
                + (a << b)
                + " "
                + (a >> b)
                + " "
                + (a >>> b)
                + " "
                + (a & b)
                + " "
                + (a | b)
                + " "
                + (a ^ b)
                + " "
                + Math.floorDiv(a, b)
                + " "
                + Math.floorMod(a, b));
      }
      t.put(a + " alone", -a + " " + ~a + " " + Math.abs(a) + " " + Integer.signum(a));
    }
  }

  private static void longs(Transcript t) {
    for (long a : new long[] {0, 1, -1, 7, -7, Long.MAX_VALUE, Long.MIN_VALUE, 3037000500L}) {
      for (long b : new long[] {1, -1, 2, 3, -3, 63, 64, 65, Long.MIN_VALUE}) {
        t.put(
            a + "," + b,
            (a + b)
                + " "
                + (a - b)
                + " "
                + (a * b)
                + " "
                + (a / b)
                + " "
                + (a % b)
                + " "
                + (a << b)
                + " "
                + (a >> b)
                + " "
                + (a >>> b)
                + " "
                + (a & b)
                + " "
                + (a | b)
                + " "
                + (a ^ b)
                + " "
                + Math.floorDiv(a, b)
                + " "
                + Math.floorMod(a, b));
      }
      t.put(a + " high", Math.multiplyHigh(a, 1L << 40));
    }
  }

  private static void narrow(Transcript t) {
    byte b = Byte.MAX_VALUE;
    b++;
    short s = Short.MIN_VALUE;
    s--;
    char c = 0;
    c--;
    t.put("wrapped", b + " " + s + " " + (int) c);
    b = (byte) 200;
    b >>>= 1;
    t.put("shifted byte", b);
    s = (short) 0x8000;
    s >>= 3;
    t.put("shifted short", s);
    int i = 5;
    i += 3.7;
    t.put("compound", i);
    c = 'a';
    c += 1;
    t.put("char", c);
    t.put("sum of chars", 'a' + 'b');
  }

  private static void casts(Transcript t) {
    for (double d :
        new double[] {
          0.0,
          -0.0,
          1.9,
          -1.9,
          1e10,
          -1e10,
          1e19,
          -1e19,
          3e100,
          Double.NaN,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          2147483647.5,
          -2147483648.9
        }) {
      t.put(
          "" + d,
          (int) d + " " + (long) d + " " + (short) d + " " + (byte) d + " " + (int) (char) d);
      t.put("float " + d, (int) (float) d + " " + (long) (float) d);
    }
    for (long l : new long[] {0x1_2345_6789L, -1L << 40, 0xFFFF_FF80L, Long.MIN_VALUE}) {
      t.put(
          "" + l,
          (int) l
              + " "
              + (short) l
              + " "
              + (byte) l
              + " "
              + (int) (char) l
              + " "
              + (float) l
              + " "
              + (double) l);
    }
  }

  private static void zero(Transcript t) {
    int none = t.toString().length() * 0;
    t.message("int", () -> 7 / none);
    t.message("int rest", () -> 7 % none);
    t.message("long", () -> 7L / none);
    t.message("long rest", () -> 7L % none);
    t.message("double", () -> 7.0 / none);
    t.message("double rest", () -> 7.0 % none);
    t.message("floorDiv", () -> Math.floorDiv(7, none));
    t.message("unsigned", () -> Integer.divideUnsigned(7, none));
  }

  private static void exact(Transcript t) {
    t.message("add", () -> Math.addExact(Integer.MAX_VALUE, 1));
    t.message("add long", () -> Math.addExact(Long.MAX_VALUE, 1L));
    t.message("subtract", () -> Math.subtractExact(Integer.MIN_VALUE, 1));
    t.message("multiply", () -> Math.multiplyExact(1 << 16, 1 << 15));
    t.message("multiply long", () -> Math.multiplyExact(1L << 32, 1L << 31));
    t.message("fits", () -> Math.multiplyExact(-(1L << 32), 1L << 31));
    t.message("negate", () -> Math.negateExact(Integer.MIN_VALUE));
    t.message("increment", () -> Math.incrementExact(Integer.MAX_VALUE));
    t.message("to int", () -> Math.toIntExact(1L << 31));
    t.message("abs", () -> Math.absExact(Integer.MIN_VALUE));
  }

  private static void bits(Transcript t) {
    for (int a : new int[] {0, 1, -1, 0x00F0_0010, Integer.MIN_VALUE}) {
      t.put(
          "" + a,
          Integer.bitCount(a)
              + " "
              + Integer.numberOfLeadingZeros(a)
              + " "
              + Integer.numberOfTrailingZeros(a)
              + " "
              + Integer.highestOneBit(a)
              + " "
              + Integer.lowestOneBit(a)
              + " "
              + Integer.reverse(a)
              + " "
              + Integer.reverseBytes(a)
              + " "
              + Integer.rotateLeft(a, 5)
              + " "
              + Integer.rotateRight(a, 37));
    }
    for (long a : new long[] {0, 1, -1, 0x00F0_0010_0000_0300L, Long.MIN_VALUE}) {
      t.put(
          "" + a,
          Long.bitCount(a)
              + " "
              + Long.numberOfLeadingZeros(a)
              + " "
              + Long.numberOfTrailingZeros(a)
              + " "
              + Long.highestOneBit(a)
              + " "
              + Long.lowestOneBit(a)
              + " "
              + Long.reverse(a)
              + " "
              + Long.reverseBytes(a)
              + " "
              + Long.rotateLeft(a, 5)
              + " "
              + Long.rotateRight(a, 70));
    }
    t.put("short", Short.reverseBytes((short) 0x1234));
  }

  private static void unsigned(Transcript t) {
    t.put("divide", Integer.divideUnsigned(-1, 7) + " " + Integer.remainderUnsigned(-1, 7));
    t.put("divide long", Long.divideUnsigned(-1, 7) + " " + Long.remainderUnsigned(-1, 7));
    t.put("compare", Integer.compareUnsigned(-1, 1) + " " + Long.compareUnsigned(-1, 1));
    t.put("text", Integer.toUnsignedString(-1) + " " + Long.toUnsignedString(-1));
    t.put("wide", Integer.toUnsignedLong(-2) + " " + Byte.toUnsignedInt((byte) -3));
    t.message("parse", () -> Integer.parseUnsignedInt("4294967295"));
    t.message("parse long", () -> Long.parseUnsignedLong("18446744073709551615"));
  }

  private static void text(Transcript t) {
    for (int a : new int[] {0, 255, -255, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      t.put(
          "" + a,
          Integer.toHexString(a)
              + " "
              + Integer.toOctalString(a)
              + " "
              + Integer.toBinaryString(a)
              + " "
              + Integer.toString(a, 36)
              + " "
              + Integer.toString(a, 7));
    }
    for (long a : new long[] {0, 255, -255, Long.MAX_VALUE, Long.MIN_VALUE}) {
      t.put(
          "" + a,
          Long.toHexString(a)
              + " "
              + Long.toOctalString(a)
              + " "
              + Long.toBinaryString(a)
              + " "
              + Long.toString(a, 36)
              + " "
              + Long.toString(a, 7));
    }
    t.put(
        "hashes",
        Long.hashCode(1L << 40)
            + " "
            + Boolean.hashCode(true)
            + " "
            + Character.hashCode('x')
            + " "
            + Integer.valueOf(7).hashCode());
  }

  private static void parse(Transcript t) {
    for (String text :
        new String[] {
          "0",
          "-0",
          "+7",
          "2147483647",
          "2147483648",
          "-2147483648",
          "",
          "-",
          "+",
          " 1",
          "1 ",
          "1_0",
          "0x10",
          "\u0661\u0662"
        }) {
      t.message("int '" + text + "'", () -> Integer.parseInt(text));
      t.run("long '" + text + "'", () -> Long.parseLong(text));
    }
    t.message("radix", () -> Integer.parseInt("zz", 36));
    t.message("bad digit", () -> Integer.parseInt("12", 2));
    t.run("no text", () -> Integer.parseInt(null));
    t.message("decode", () -> Integer.decode("-0x7F") + Integer.decode("010") + Long.decode("#ff"));
    t.run("byte", () -> Byte.parseByte("128"));
    t.run("short", () -> Short.parseShort("-32768"));
    t.put("boolean", Boolean.parseBoolean("TRUE") + " " + Boolean.parseBoolean("yes"));
    t.put(
        "boxes",
        (Integer.valueOf(127) == Integer.valueOf(127))
            + " "
            + Integer.valueOf(128).equals(128)
            + " "
            + Long.valueOf(5).equals(5));
  }
}
