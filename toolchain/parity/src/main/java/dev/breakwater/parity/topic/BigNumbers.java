package dev.breakwater.parity.topic;

import dev.breakwater.parity.Topic;
import dev.breakwater.parity.Transcript;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

/** {@code java.math}. */
public final class BigNumbers {
  private static final BigInteger A = new BigInteger("123456789012345678901234567890");
  private static final BigInteger B = new BigInteger("-987654321098765432109876543");

  private BigNumbers() {}

  /** The topic. */
  public static Topic topic() {
    return Topic.of("BigNumbers", "`BigInteger` and `BigDecimal`")
        .probe("integers", BigNumbers::integers)
        .probe("bits", BigNumbers::bits)
        .probe("primes", BigNumbers::primes)
        .probe("decimals", BigNumbers::decimals)
        .probe("rounding", BigNumbers::rounding)
        .probe("texts", BigNumbers::texts)
        .probe("refusals", BigNumbers::refusals);
  }

  private static void integers(Transcript t) {
    t.put(
        "sums",
        A.add(B) + " " + A.subtract(B) + " " + A.multiply(B) + " " + A.negate() + " " + B.abs());
    t.put(
        "division",
        A.divide(B)
            + " "
            + A.remainder(B)
            + " "
            + B.mod(BigInteger.valueOf(97))
            + Arrays.toString(B.divideAndRemainder(A)));
    t.put(
        "powers",
        A.pow(5)
            + " "
            + A.modPow(BigInteger.valueOf(65537), BigInteger.valueOf(1000003))
            + " "
            + A.sqrt());
    t.put("gcd", A.gcd(B) + " " + BigInteger.valueOf(3).modInverse(BigInteger.valueOf(11)));
    t.put(
        "compare",
        A.compareTo(B)
            + " "
            + A.signum()
            + A.equals(new BigInteger(A.toString()))
            + A.max(B)
            + A.hashCode()
            + " "
            + B.hashCode());
    t.put(
        "texts",
        A.toString(16)
            + " "
            + B.toString(36)
            + " "
            + new BigInteger("-ff", 16)
            + new BigInteger("+7"));
    t.put(
        "numbers",
        A.intValue() + " " + A.longValue() + " " + A.doubleValue() + " " + B.floatValue());
    BigInteger f = BigInteger.ONE;
    for (int i = 1; i <= 200; i++) {
      f = f.multiply(BigInteger.valueOf(i));
    }
    t.put("factorial", f + " " + f.bitLength() + " " + f.divide(f.shiftRight(700)));
  }

  private static void bits(Transcript t) {
    t.put(
        "bits",
        A.bitLength()
            + " "
            + A.bitCount()
            + " "
            + B.bitLength()
            + " "
            + A.getLowestSetBit()
            + A.testBit(3));
    t.put("shifts", A.shiftLeft(70) + " " + B.shiftRight(50) + " " + B.shiftRight(500));
    t.put("logic", A.and(B) + " " + A.or(B) + " " + A.xor(B) + " " + A.not() + " " + A.andNot(B));
    t.put("set", A.setBit(200) + " " + A.clearBit(1) + " " + A.flipBit(0));
    t.put(
        "bytes",
        Arrays.toString(A.toByteArray())
            + Arrays.toString(B.toByteArray())
            + new BigInteger(B.toByteArray())
            + new BigInteger(1, new byte[] {-1, 0}));
  }

  private static void primes(Transcript t) {
    t.put(
        "prime",
        new BigInteger("170141183460469231731687303715884105727").isProbablePrime(20)
            + " "
            + A.isProbablePrime(20));
    t.put("next", BigInteger.valueOf(1000).nextProbablePrime());
  }

  private static void decimals(Transcript t) {
    BigDecimal a = new BigDecimal("123.4500");
    BigDecimal b = new BigDecimal("-0.07");
    t.put(
        "sums",
        a.add(b) + " " + a.subtract(b) + " " + a.multiply(b) + " " + a.negate() + " " + b.pow(3));
    t.put(
        "division",
        a.divide(b, 5, RoundingMode.HALF_UP)
            + " "
            + a.divide(new BigDecimal("8"))
            + " "
            + a.divide(b, MathContext.DECIMAL64)
            + " "
            + a.remainder(b)
            + " "
            + a.divideToIntegralValue(b));
    t.put(
        "scale",
        a.scale()
            + " "
            + a.precision()
            + " "
            + a.stripTrailingZeros()
            + " "
            + new BigDecimal("1200").stripTrailingZeros()
            + " "
            + a.unscaledValue());
    t.put(
        "equal",
        new BigDecimal("1.0").equals(new BigDecimal("1.00"))
            + " "
            + new BigDecimal("1.0").compareTo(new BigDecimal("1.00"))
            + " "
            + new BigDecimal("1.0").hashCode()
            + " "
            + new BigDecimal("1.00").hashCode());
    t.put(
        "double",
        new BigDecimal(0.1)
            + " "
            + BigDecimal.valueOf(0.1)
            + " "
            + BigDecimal.valueOf(2.50)
            + " "
            + BigDecimal.valueOf(12, 3));
    t.put(
        "numbers",
        a.intValue()
            + " "
            + a.longValue()
            + " "
            + a.doubleValue()
            + " "
            + b.floatValue()
            + " "
            + a.toBigInteger());
    t.put(
        "points",
        a.movePointLeft(5)
            + " "
            + a.movePointRight(5)
            + " "
            + a.scaleByPowerOfTen(3)
            + " "
            + b.signum()
            + a.max(b)
            + a.ulp());
  }

  private static void rounding(Transcript t) {
    for (RoundingMode mode : RoundingMode.values()) {
      StringBuilder line = new StringBuilder();
      for (String s :
          new String[] {"5.5", "2.5", "1.6", "1.1", "1.0", "-1.1", "-1.6", "-2.5", "-5.5"}) {
        try {
          line.append(new BigDecimal(s).setScale(0, mode)).append(' ');
        } catch (ArithmeticException e) {
          line.append("refused ");
        }
      }
      t.put(mode.name(), line);
    }
    t.put(
        "context",
        new BigDecimal("123456.789").round(new MathContext(4))
            + " "
            + MathContext.DECIMAL32
            + new BigDecimal("9.99").round(new MathContext(1)));
  }

  private static void texts(Transcript t) {
    for (String s :
        new String[] {
          "0", "0.000", "-0.00", "1E+3", "1E-10", "123E5", "0.0000001", "-12.5e-3", "1e400"
        }) {
      BigDecimal d = new BigDecimal(s);
      t.put(s, d + " " + d.toPlainString().length() + " " + d.toEngineeringString());
    }
  }

  private static void refusals(Transcript t) {
    t.message("endless", () -> BigDecimal.ONE.divide(new BigDecimal(3)));
    t.run("zero", () -> BigDecimal.ONE.divide(BigDecimal.ZERO));
    t.run("integer zero", () -> A.divide(BigInteger.ZERO));
    t.run("text", () -> new BigDecimal("1,5"));
    t.run("integer text", () -> new BigInteger("12x"));
    t.run("empty", () -> new BigInteger(""));
    t.run("exact", () -> A.longValueExact());
    t.run("exact int", () -> new BigDecimal("1.5").intValueExact());
    t.run("rounding", () -> new BigDecimal("1.5").setScale(0));
    t.run("nan", () -> new BigDecimal(Double.NaN));
    t.run("inverse", () -> BigInteger.TWO.modInverse(BigInteger.TEN));
  }
}
