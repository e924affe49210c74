package dev.breakwater.guest.abi;

/**
 * The operator {@code %} of floating point, exactly. The compiler calls it where TeaVM would
 * divide, truncate and multiply back, which is wrong for zeros, infinities and large quotients.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jls/se21/html/jls-15.html#jls-15.17.3">Java
 *     language specification, 15.17.3</a>
 */
public final class Remainder {
  private Remainder() {}

  /** {@code dividend % divisor}. */
  public static double of(double dividend, double divisor) {
    double rest = Math.abs(dividend);
    double size = Math.abs(divisor);
    if (!(rest <= Double.MAX_VALUE) || !(size > 0)) {
      return Double.NaN;
    }
    if (rest < size) {
      return dividend;
    }
    rest = reduced(rest, size);
    return dividend < 0 || (rest == 0 && 1 / dividend < 0) ? -rest : rest;
  }

  /** {@code dividend % divisor}. */
  public static float of(float dividend, float divisor) {
    return (float) of((double) dividend, (double) divisor);
  }

  /** Long division: subtracts the divisor times powers of two, each of which is exact. */
  private static double reduced(double dividend, double divisor) {
    double rest = dividend;
    double part = divisor;
    while (part <= rest - part) {
      part += part;
    }
    while (rest >= divisor) {
      if (rest >= part) {
        rest -= part;
      }
      part *= 0.5;
    }
    return rest;
  }
}
