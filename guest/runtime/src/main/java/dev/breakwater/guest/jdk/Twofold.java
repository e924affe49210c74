package dev.breakwater.guest.jdk;

/**
 * A number of twice the digits of a double: the unevaluated sum of two, the second below half a
 * place of the first.
 *
 * @see <a href="https://doi.org/10.1007/BF01397083">Dekker, A floating-point technique for
 *     extending the available precision</a>
 */
record Twofold(double high, double low) {
  static final Twofold ONE = of(1);
  static final Twofold HALF_PI = new Twofold(1.5707963267948966, 6.123233995736766E-17);
  static final Twofold LN_2 = new Twofold(0.6931471805599453, 2.3190468138462996E-17);
  static final Twofold LN_10 = new Twofold(2.302585092994046, -2.1707562233822494E-16);

  /** Splits a double into halves of 26 bits. */
  private static final double SPLITTER = (1 << 27) + 1;

  static Twofold of(double value) {
    return new Twofold(value, 0);
  }

  static Twofold sum(double a, double b) {
    double sum = a + b;
    double ofB = sum - a;
    return new Twofold(sum, (a - (sum - ofB)) + (b - ofB));
  }

  static Twofold product(double a, double b) {
    double product = a * b;
    double aHigh = high(a);
    double aLow = a - aHigh;
    double bHigh = high(b);
    double bLow = b - bHigh;
    return new Twofold(
        product, ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow);
  }

  private static double high(double value) {
    double scaled = SPLITTER * value;
    return scaled - (scaled - value);
  }

  private static Twofold normal(double high, double low) {
    double sum = high + low;
    return new Twofold(sum, low - (sum - high));
  }

  double value() {
    return high + low;
  }

  Twofold negated() {
    return new Twofold(-high, -low);
  }

  Twofold plus(Twofold other) {
    Twofold highs = sum(high, other.high);
    Twofold lows = sum(low, other.low);
    Twofold both = normal(highs.high, highs.low + lows.high);
    return normal(both.high, both.low + lows.low);
  }

  Twofold minus(Twofold other) {
    return plus(other.negated());
  }

  Twofold times(Twofold other) {
    Twofold product = product(high, other.high);
    return normal(product.high, product.low + (high * other.low + low * other.high));
  }

  /** The product with a power of two, which is exact. */
  Twofold scaled(double powerOfTwo) {
    return new Twofold(high * powerOfTwo, low * powerOfTwo);
  }

  Twofold times(double factor) {
    return times(of(factor));
  }

  Twofold dividedBy(Twofold other) {
    double first = high / other.high;
    Twofold rest = minus(other.times(first));
    double second = rest.high / other.high;
    rest = rest.minus(other.times(second));
    return normal(first, second).plus(of(rest.high / other.high));
  }

  Twofold dividedBy(double divisor) {
    return dividedBy(of(divisor));
  }

  /** For values above zero, one step of Newton's from the root of a double. */
  Twofold squareRoot() {
    double root = Math.sqrt(high);
    Twofold rest = minus(product(root, root));
    return sum(root, rest.high / (2 * root));
  }
}
