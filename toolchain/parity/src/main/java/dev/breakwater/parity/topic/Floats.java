package dev.breakwater.parity.topic;

import dev.breakwater.parity.Topic;
import dev.breakwater.parity.Transcript;

/** Floating point. */
public final class Floats {
  private static final double[] DOUBLES = {
    0.0,
    -0.0,
    1.0,
    -1.5,
    0.1,
    0.2 + 0.1,
    1.0 / 3,
    100,
    1e7,
    1e-3,
    9999999.999,
    0.00099,
    1e21,
    1e22,
    123456789012345680.0,
    4.35,
    2.0 / 3,
    1e-5,
    5e-324,
    Double.MIN_NORMAL,
    Double.MAX_VALUE,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    2e-3,
    1.1e-3,
    9007199254740993.0,
    2.2250738585072011e-308,
    1.7976931348623157e308,
    8.41e21,
    2.0e23,
    9.5e-4,
    3.14159265358979
  };
  private static final float[] FLOATS = {
    0f,
    -0f,
    1f,
    0.1f,
    1f / 3,
    1e7f,
    1e-3f,
    1.17549435e-38f,
    1.4e-45f,
    3.4028235e38f,
    Float.NaN,
    Float.NEGATIVE_INFINITY,
    16777216f,
    33554432f,
    2.1e-3f,
    9.999e-4f,
    123456.78f,
    8.5899346e9f
  };

  private Floats() {}

  /** The topic. */
  public static Topic topic() {
    return Topic.of("Floats", "`float` and `double`: to text and back, arithmetic, comparison")
        .probe("doubleText", Floats::doubleText)
        .probe("floatText", Floats::floatText)
        .probe("manyDoubles", Floats::manyDoubles)
        .probe("manyFloats", Floats::manyFloats)
        .probe("parse", Floats::parse)
        .probe("arithmetic", Floats::arithmetic)
        .probe("compare", Floats::compare)
        .probe("bits", Floats::bits)
        .probe("hex", Floats::hex);
  }

  private static void doubleText(Transcript t) {
    for (double d : DOUBLES) {
      t.put("" + Double.doubleToLongBits(d), d + " " + Double.toString(-d) + " " + (float) d);
    }
  }

  private static void floatText(Transcript t) {
    for (float f : FLOATS) {
      t.put("" + Float.floatToIntBits(f), f + " " + Float.toString(-f) + " " + (double) f);
    }
  }

  /** A walk over all exponents: text, and whether it reads back. */
  private static void manyDoubles(Transcript t) {
    long bits = 0x9E37_79B9_7F4A_7C15L;
    for (int i = 0; i < 300; i++) {
      bits = bits * 6364136223846793005L + 1442695040888963407L;
      double d = Double.longBitsToDouble(bits);
      if (Double.isNaN(d)) {
        continue;
      }
      t.put(
          Long.toHexString(bits),
          d
              + " "
              + (Double.doubleToLongBits(Double.parseDouble("" + d))
                  == Double.doubleToLongBits(d)));
    }
    for (int i = 0; i < 200; i++) {
      bits = bits * 6364136223846793005L + 1442695040888963407L;
      double d = (bits >> 34) / 1000.0;
      t.put("thousandths", d + " " + (Double.parseDouble("" + d) == d));
    }
  }

  private static void manyFloats(Transcript t) {
    int bits = 12345;
    for (int i = 0; i < 300; i++) {
      bits = bits * 1664525 + 1013904223;
      float f = Float.intBitsToFloat(bits);
      if (Float.isNaN(f)) {
        continue;
      }
      t.put(
          Integer.toHexString(bits),
          f + " " + (Float.floatToIntBits(Float.parseFloat("" + f)) == Float.floatToIntBits(f)));
    }
  }

  private static void parse(Transcript t) {
    for (String text :
        new String[] {
          "0",
          "-0",
          "+1",
          "1.",
          ".5",
          "1e3",
          "1E-3",
          "1e400",
          "1e-400",
          "NaN",
          "Infinity",
          "-Infinity",
          " 2 ",
          "1f",
          "1d",
          "0x1p3",
          "",
          "e",
          "1e",
          "--1",
          "1.5.2",
          "4.9e-324",
          "2.4703282292062328e-324",
          "0.1000000000000000055511151231257827021181583404541015625",
          "9007199254740993",
          "179769313486231570000000000000000000000",
          "123456789012345678901234567890",
          "1_000",
          "1,5"
        }) {
      t.run("double '" + text + "'", () -> Double.parseDouble(text));
      t.run("float '" + text + "'", () -> Float.parseFloat(text));
    }
    t.run("no text", () -> Double.parseDouble(null));
    t.message("message", () -> Double.parseDouble("abc"));
    t.message("empty", () -> Double.parseDouble(""));
  }

  private static void arithmetic(Transcript t) {
    for (double a :
        new double[] {1, -7.5, 1e308, 5e-324, 0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY}) {
      for (double b : new double[] {3, -2, 1e308, 0.0, -0.0, Double.NEGATIVE_INFINITY}) {
        t.put(a + "," + b, (a + b) + " " + (a - b) + " " + (a * b) + " " + (a / b) + " " + (a % b));
      }
    }
    float sum = 0;
    for (int i = 0; i < 10; i++) {
      sum += 0.1f;
    }
    t.put("float sum", sum + " " + (sum == 1f) + " " + (float) (0.1 + 0.2f) + " " + 16777217f % 7);
  }

  /** As values, as conditions and negated: for NaN {@code !(a < b)} is not {@code a >= b}. */
  private static String orders(double a, double b) {
    StringBuilder text = new StringBuilder();
    text.append(a < b).append(a <= b).append(a > b).append(a >= b).append(a == b).append(a != b);
    text.append(!(a < b)).append(!(a <= b)).append(!(a > b)).append(!(a >= b));
    if (!(a < b) && !(a >= b)) {
      text.append(" unordered");
    }
    if (a > b || a <= b) {
      text.append(" ordered");
    }
    int rounds = 0;
    for (double x = a; x <= b && rounds < 3; x++) {
      rounds++;
    }
    return text.append(' ').append(rounds).toString();
  }

  private static String orders(float a, float b) {
    StringBuilder text = new StringBuilder();
    text.append(a < b).append(a <= b).append(a > b).append(a >= b).append(a == b).append(a != b);
    text.append(!(a < b)).append(!(a <= b)).append(!(a > b)).append(!(a >= b));
    int rounds = 0;
    for (float x = a; !(x >= b) && rounds < 3; x++) {
      rounds++;
    }
    return text.append(' ').append(rounds).toString();
  }

  private static void compare(Transcript t) {
    double[] values = {-1, -0.0, 0.0, 1, Double.NaN, Double.NEGATIVE_INFINITY};
    for (double a : values) {
      for (double b : values) {
        t.put("double " + a + " and " + b, orders(a, b));
        if (a > -2) {
          t.put("float " + a + " and " + b, orders((float) a, (float) b));
        }
      }
    }
    double nan = Double.parseDouble("NaN");
    t.put(
        "nan",
        (nan == nan)
            + " "
            + (nan < 1)
            + " "
            + (nan != nan)
            + " "
            + Double.compare(nan, 1)
            + " "
            + Double.valueOf(nan).equals(nan)
            + " "
            + Double.isNaN(nan));
    t.put(
        "zeros",
        (0.0 == -0.0)
            + " "
            + Double.compare(0.0, -0.0)
            + " "
            + Double.valueOf(0.0).equals(-0.0)
            + " "
            + Math.min(0.0, -0.0)
            + " "
            + Math.max(-0.0, 0.0));
    t.put(
        "float", Float.compare(0f, -0f) + " " + Math.min(0f, -0f) + " " + Math.max(Float.NaN, 1f));
    t.put("finite", Double.isFinite(1e308 * 10) + " " + Double.isInfinite(1e308 * 10));
    t.put("hash", Double.hashCode(0.1) + " " + Float.hashCode(0.1f) + " " + Double.hashCode(-0.0));
  }

  private static void bits(Transcript t) {
    t.put(
        "nan",
        Long.toHexString(Double.doubleToLongBits(Double.NaN))
            + " "
            + Integer.toHexString(Float.floatToIntBits(Float.NaN)));
    t.put("ulp", Math.ulp(1.0) + " " + Math.ulp(1e10f) + " " + Math.ulp(0.0));
    t.put(
        "exponent",
        Math.getExponent(1e10) + " " + Math.getExponent(5e-324) + " " + Math.getExponent(0.1f));
    t.put(
        "next",
        Math.nextUp(1.0)
            + " "
            + Math.nextDown(1.0f)
            + " "
            + Math.nextUp(-0.0)
            + " "
            + Math.nextAfter(1.0, 2));
    t.put("sign", Math.copySign(2.0, -0.0) + " " + Math.signum(-0.0) + " " + Math.signum(-3f));
  }

  private static void hex(Transcript t) {
    for (double d : new double[] {1, -0.1, 5e-324, Double.MAX_VALUE, 0.0}) {
      t.put("" + d, Double.toHexString(d));
    }
  }
}
