package dev.breakwater.guest.jdk;

/**
 * The functions of {@link Math} that WebAssembly has no instruction for. They are computed to twice
 * the digits of a double and rounded once, so that a result is the nearest double but where the
 * exact value lies within some 2<sup>-90</sup> of the middle of two.
 */
public final class Elementary {
  private static final double LARGEST_EXPONENT = 710;
  private static final double SMALLEST_EXPONENT = -746;
  private static final double QUARTER_PI = 0.7853981633974483;
  private static final double ROOT_OF_HALF = 0.7071067811865476;
  private static final double LARGEST_ODD = 0x1p53;

  /** Above it a hyperbolic tangent is 1, and a sine half a power. */
  private static final double FAR = 40;

  private static final int HALVINGS = 8;
  private static final int EXPONENT_BIAS = 1023;
  private static final int FRACTION_BITS = 52;

  /** Below it, a function that is the argument near 0 is the argument. */
  private static final double TINY = 0x1p-60;

  private Elementary() {}

  /** {@link Math#exp(double)}. */
  public static double exp(double x) {
    if (Double.isNaN(x) || x > LARGEST_EXPONENT) {
      return x + x > 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    }
    return x < SMALLEST_EXPONENT ? 0 : power(Twofold.of(x));
  }

  private static double power(Twofold x) {
    int twos = twos(x);
    return scaled(reduced(x, twos), twos);
  }

  private static int twos(Twofold x) {
    return (int) Math.floor(x.high() / Twofold.LN_2.high() + 0.5);
  }

  /** {@code e^x / 2^twos}. */
  private static Twofold reduced(Twofold x, int twos) {
    return expM1(x.minus(Twofold.LN_2.times(twos))).plus(Twofold.ONE);
  }

  private static double scaled(Twofold value, int twos) {
    int half = twos / 2;
    return value.value() * twoTo(half) * twoTo(twos - half);
  }

  /** For exponents of normal values. */
  private static double twoTo(int exponent) {
    return Double.longBitsToDouble((long) (exponent + EXPONENT_BIAS) << FRACTION_BITS);
  }

  /** {@code e^x - 1} of a small argument: of its 256th part by the series, then doubled back. */
  private static Twofold expM1(Twofold x) {
    Twofold part = x.scaled(1.0 / (1 << HALVINGS));
    Twofold sum = Twofold.of(0);
    for (int i = 9; i > 0; i--) {
      sum = sum.plus(Twofold.ONE).times(part).dividedBy(i);
    }
    for (int i = 0; i < HALVINGS; i++) {
      sum = sum.times(sum.plus(Twofold.of(2)));
    }
    return sum;
  }

  /** {@link Math#expm1(double)}. */
  public static double expm1(double x) {
    if (!(Math.abs(x) >= TINY)) {
      return x;
    }
    return Math.abs(x) < 1 ? expM1(Twofold.of(x)).value() : beyondOne(x);
  }

  private static double beyondOne(double x) {
    if (Math.abs(x) > FAR) {
      return exp(x) - 1;
    }
    return raised(x).minus(Twofold.ONE).value();
  }

  /** {@code e^x} of an argument that is not far from 0. */
  private static Twofold raised(double x) {
    Twofold exponent = Twofold.of(x);
    int twos = twos(exponent);
    return reduced(exponent, twos).scaled(twoTo(twos));
  }

  /** {@link Math#log(double)}. */
  public static double log(double x) {
    return isOrdinary(x) ? logarithm(Twofold.of(x)).value() : logOfSpecial(x);
  }

  private static boolean isOrdinary(double x) {
    return x > 0 && x < Double.POSITIVE_INFINITY;
  }

  private static double logOfSpecial(double x) {
    return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
  }

  /** {@link Math#log10(double)}. */
  public static double log10(double x) {
    return isOrdinary(x)
        ? logarithm(Twofold.of(x)).dividedBy(Twofold.LN_10).value()
        : logOfSpecial(x);
  }

  /** {@link Math#log1p(double)}. */
  public static double log1p(double x) {
    if (Math.abs(x) < TINY) {
      return x;
    }
    return x > -1 && x < Double.POSITIVE_INFINITY
        ? logarithm(Twofold.sum(1, x)).value()
        : logOfSpecial(x + 1);
  }

  /** By the series of the area tangent of {@code (m - 1) / (m + 1)}, m near 1. */
  private static Twofold logarithm(Twofold x) {
    Twofold mantissa = x;
    int twos = 0;
    if (x.high() < Double.MIN_NORMAL) {
      mantissa = x.scaled(0x1p54);
      twos = -54;
    }
    int exponent = Math.getExponent(mantissa.high() * ROOT_OF_HALF) + 1;
    int half = exponent / 2;
    mantissa = mantissa.scaled(twoTo(-half)).scaled(twoTo(half - exponent));
    Twofold ratio = mantissa.minus(Twofold.ONE).dividedBy(mantissa.plus(Twofold.ONE));
    Twofold square = ratio.times(ratio);
    Twofold sum = Twofold.of(0);
    for (int i = 43; i > 0; i -= 2) {
      sum = sum.times(square).plus(Twofold.ONE.dividedBy(i));
    }
    return Twofold.LN_2.times(twos + exponent).plus(sum.times(ratio).scaled(2));
  }

  /** {@link Math#pow(double, double)}. */
  public static double pow(double x, double y) {
    double size = Math.abs(x);
    if (y == 0) {
      return 1;
    }
    if (Double.isNaN(x)
        || Double.isNaN(y)
        || (size == 1 && Math.abs(y) == Double.POSITIVE_INFINITY)) {
      return Double.NaN;
    }
    boolean whole = Math.abs(y) >= LARGEST_ODD || y == Math.floor(y);
    boolean odd = whole && Math.abs(y) < LARGEST_ODD && (((long) y) & 1) != 0;
    if (x < 0 && x > Double.NEGATIVE_INFINITY && !whole) {
      return Double.NaN;
    }
    boolean negative = odd && (x < 0 || 1 / x < 0);
    double result = powerOf(size, y);
    return negative ? -result : result;
  }

  private static double powerOf(double size, double y) {
    if (size == 0 || size == Double.POSITIVE_INFINITY || Math.abs(y) > 0x1p70) {
      boolean large = size > 1 == y > 0;
      return size == 1 ? 1 : large ? Double.POSITIVE_INFINITY : 0;
    }
    Twofold exponent = logarithm(Twofold.of(size)).times(y);
    if (exponent.high() > LARGEST_EXPONENT) {
      return Double.POSITIVE_INFINITY;
    }
    return exponent.high() < SMALLEST_EXPONENT ? 0 : power(exponent);
  }

  /** {@link Math#cbrt(double)}. */
  public static double cbrt(double x) {
    double size = Math.abs(x);
    return isOrdinary(size) ? Math.copySign(power(logarithm(Twofold.of(size)).dividedBy(3)), x) : x;
  }

  /** {@link Math#hypot(double, double)}. */
  public static double hypot(double x, double y) {
    double longer = Math.max(Math.abs(x), Math.abs(y));
    double shorter = Math.min(Math.abs(x), Math.abs(y));
    if (Math.abs(x) == Double.POSITIVE_INFINITY || Math.abs(y) == Double.POSITIVE_INFINITY) {
      return Double.POSITIVE_INFINITY;
    }
    if (Double.isNaN(longer) || longer == 0 || shorter < longer * TINY) {
      return longer;
    }
    int exponent = Math.max(Math.getExponent(longer), Double.MIN_EXPONENT);
    int half = exponent / 2;
    double a = longer * twoTo(-half) * twoTo(half - exponent);
    double b = shorter * twoTo(-half) * twoTo(half - exponent);
    Twofold root = Twofold.product(a, a).plus(Twofold.product(b, b)).squareRoot();
    return root.value() * twoTo(half) * twoTo(exponent - half);
  }

  /** {@link Math#scalb(double, int)}. */
  public static double scalb(double value, int exponent) {
    long bits = Double.doubleToRawLongBits(value);
    int present = (int) (bits >>> FRACTION_BITS) & Double.MAX_EXPONENT * 2 + 1;
    if (present > Double.MAX_EXPONENT * 2) {
      return value;
    }
    long hidden = present == 0 ? 0 : 1L << FRACTION_BITS;
    long significand = (bits & (1L << FRACTION_BITS) - 1) | hidden;
    int lowest = Math.max(present, 1) - 1 + FloatFormat.DOUBLE.smallest();
    int farthest = 2 * (Double.MAX_EXPONENT - FloatFormat.DOUBLE.smallest());
    int moved = Math.max(-farthest, Math.min(farthest, exponent));
    long size = FloatFormat.DOUBLE.rounded(significand, lowest + moved, false);
    return Double.longBitsToDouble(size | (bits & Long.MIN_VALUE));
  }

  /** {@link Math#sinh(double)}. */
  public static double sinh(double x) {
    double size = Math.abs(x);
    if (!(size >= TINY)) {
      return x;
    }
    if (size > FAR) {
      return Math.copySign(halfPower(size), x);
    }
    Twofold more = size < 1 ? expM1(Twofold.of(size)) : raised(size).minus(Twofold.ONE);
    Twofold twice = more.plus(more.dividedBy(more.plus(Twofold.ONE)));
    return Math.copySign(twice.scaled(0.5).value(), x);
  }

  /** {@code e^x / 2}, which has a value where {@code e^x} has none. */
  private static double halfPower(double x) {
    return x > LARGEST_EXPONENT + 1
        ? Double.POSITIVE_INFINITY
        : power(Twofold.of(x).minus(Twofold.LN_2));
  }

  /** {@link Math#cosh(double)}. */
  public static double cosh(double x) {
    double size = Math.abs(x);
    if (!(size <= FAR)) {
      return Double.isNaN(x) ? x : halfPower(size);
    }
    Twofold power = raised(size);
    return power.plus(Twofold.ONE.dividedBy(power)).scaled(0.5).value();
  }

  /** {@link Math#tanh(double)}. */
  public static double tanh(double x) {
    double size = Math.abs(x);
    if (!(size >= TINY)) {
      return x;
    }
    if (size > FAR) {
      return Math.copySign(1, x);
    }
    double twice = 2 * size;
    Twofold more = twice < 1 ? expM1(Twofold.of(twice)) : raised(twice).minus(Twofold.ONE);
    return Math.copySign(more.dividedBy(more.plus(Twofold.of(2))).value(), x);
  }

  /** {@link Math#sin(double)}. */
  public static double sin(double x) {
    if (!(Math.abs(x) >= TINY)) {
      return x;
    }
    Angle angle = Angle.of(x);
    return angle.sine().value();
  }

  /** {@link Math#cos(double)}. */
  public static double cos(double x) {
    return Angle.of(x).cosine().value();
  }

  /** {@link Math#tan(double)}. */
  public static double tan(double x) {
    if (!(Math.abs(x) >= TINY)) {
      return x;
    }
    Angle angle = Angle.of(x);
    return angle.sine().dividedBy(angle.cosine()).value();
  }

  /** {@link Math#atan(double)}. */
  public static double atan(double x) {
    return !(Math.abs(x) >= TINY) ? x : atan2(x, 1);
  }

  /** {@link Math#asin(double)}. */
  public static double asin(double x) {
    if (!(Math.abs(x) <= 1)) {
      return Double.NaN;
    }
    return Math.abs(x) < TINY ? x : angle(Twofold.of(x), leg(x)).value();
  }

  /** {@link Math#acos(double)}. */
  public static double acos(double x) {
    return Math.abs(x) <= 1 ? angle(leg(x), Twofold.of(x)).value() : Double.NaN;
  }

  /** {@code sqrt(1 - x^2)}. */
  private static Twofold leg(double x) {
    Twofold square = Twofold.sum(1, -x).times(Twofold.sum(1, x));
    return square.high() == 0 ? square : square.squareRoot();
  }

  /** {@link Math#atan2(double, double)}. */
  public static double atan2(double y, double x) {
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return Double.NaN;
    }
    boolean left = x < 0 || (x == 0 && 1 / x < 0);
    if (y == 0) {
      return left ? Math.copySign(Math.PI, y) : y;
    }
    double height = Math.abs(y);
    double width = Math.abs(x);
    if (height == Double.POSITIVE_INFINITY || width == Double.POSITIVE_INFINITY) {
      double rise = height == Double.POSITIVE_INFINITY ? 1 : 0;
      double run = width == Double.POSITIVE_INFINITY ? 1 : 0;
      return Math.copySign(angle(Twofold.of(rise), Twofold.of(left ? -run : run)).value(), y);
    }
    return Math.copySign(ofFinite(height, width, left), y);
  }

  /** Sides far apart would leave what doubles can hold. */
  private static double ofFinite(double height, double width, boolean left) {
    int apart = Math.getExponent(height) - Math.getExponent(width);
    if (apart < -70 && !left) {
      return height / width;
    }
    if (Math.abs(apart) > 70) {
      return apart > 0 ? Twofold.HALF_PI.high() : Math.PI;
    }
    int exponent = Math.max(Math.getExponent(width), Double.MIN_EXPONENT);
    int half = exponent / 2;
    double y = height * twoTo(-half) * twoTo(half - exponent);
    double x = width * twoTo(-half) * twoTo(half - exponent);
    return angle(Twofold.of(y), Twofold.of(left ? -x : x)).value();
  }

  /** Of a point whose numbers are neither huge nor tiny; between -pi/2 and pi if y is positive. */
  private static Twofold angle(Twofold y, Twofold x) {
    boolean steep = Math.abs(y.high()) > Math.abs(x.high());
    Twofold slope = steep ? x.dividedBy(y) : y.dividedBy(x);
    Twofold flat = ofSlope(slope);
    if (steep) {
      return (y.high() < 0 ? Twofold.HALF_PI.negated() : Twofold.HALF_PI).minus(flat);
    }
    return x.high() < 0 ? flat.plus(Twofold.HALF_PI.scaled(2)) : flat;
  }

  /** A guess, and the series for the small angle between it and the slope, which is at most 1. */
  private static Twofold ofSlope(Twofold slope) {
    double guess = slope.high() / (1 + 0.28 * slope.high() * slope.high());
    Angle near = new Angle(0, Twofold.of(guess));
    Twofold sine = near.sine();
    Twofold cosine = near.cosine();
    Twofold rest = slope.times(cosine).minus(sine).dividedBy(cosine.plus(slope.times(sine)));
    Twofold square = rest.times(rest).negated();
    Twofold sum = Twofold.of(0);
    for (int i = 15; i > 0; i -= 2) {
      sum = sum.times(square).plus(Twofold.ONE.dividedBy(i));
    }
    return Twofold.of(guess).plus(sum.times(rest));
  }

  /** Whole quarters of a turn, and the rest of at most an eighth. */
  private record Angle(int quarters, Twofold rest) {
    static Angle of(double x) {
      double size = Math.abs(x);
      if (!(size < Double.POSITIVE_INFINITY)) {
        return new Angle(0, Twofold.of(Double.NaN));
      }
      if (size <= QUARTER_PI) {
        return new Angle(0, Twofold.of(x));
      }
      Angle positive = TwoOverPi.angle(size, Angle::new);
      return x < 0 ? new Angle(-positive.quarters, positive.rest.negated()) : positive;
    }

    Twofold sine() {
      return turned(quarters);
    }

    Twofold cosine() {
      return turned(quarters + 1);
    }

    private Twofold turned(int quarter) {
      Twofold size = (quarter & 1) == 0 ? series(rest, 1) : series(Twofold.ONE, 0);
      return (quarter & 2) == 0 ? size : size.negated();
    }

    /** The sine's series begins with the angle, the cosine's with 1. */
    private Twofold series(Twofold first, int from) {
      Twofold square = rest.times(rest).negated();
      Twofold sum = Twofold.ONE;
      for (int i = from + 26; i > from; i -= 2) {
        sum = Twofold.ONE.plus(sum.times(square).dividedBy((double) i * (i - 1)));
      }
      return sum.times(first);
    }
  }
}
