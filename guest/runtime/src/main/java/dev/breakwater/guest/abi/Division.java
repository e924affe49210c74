package dev.breakwater.guest.abi;

/**
 * Integer division as Java defines it. WebAssembly traps on a divisor of zero and on the smallest
 * value divided by -1, so the compiler calls these methods for each division whose divisor it does
 * not know.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jls/se21/html/jls-15.html#jls-15.17.2">JLS
 *     15.17.2</a>
 */
public final class Division {
  private Division() {}

  /** {@code dividend / divisor}. */
  public static int divide(int dividend, int divisor) {
    if (divisor == -1) {
      return -dividend;
    }
    check(divisor != 0);
    return dividend / divisor;
  }

  /** {@code dividend % divisor}. */
  public static int remainder(int dividend, int divisor) {
    check(divisor != 0);
    return dividend % divisor;
  }

  /** {@code dividend / divisor}. */
  public static long divide(long dividend, long divisor) {
    if (divisor == -1) {
      return -dividend;
    }
    check(divisor != 0);
    return dividend / divisor;
  }

  /** {@code dividend % divisor}. */
  public static long remainder(long dividend, long divisor) {
    check(divisor != 0);
    return dividend % divisor;
  }

  /** Instead of {@link Integer#divideUnsigned}. */
  public static int divideUnsigned(int dividend, int divisor) {
    check(divisor != 0);
    return Integer.divideUnsigned(dividend, divisor);
  }

  /** Instead of {@link Integer#remainderUnsigned}. */
  public static int remainderUnsigned(int dividend, int divisor) {
    check(divisor != 0);
    return Integer.remainderUnsigned(dividend, divisor);
  }

  /** Instead of {@link Long#divideUnsigned}. */
  public static long divideUnsigned(long dividend, long divisor) {
    check(divisor != 0);
    return Long.divideUnsigned(dividend, divisor);
  }

  /** Instead of {@link Long#remainderUnsigned}. */
  public static long remainderUnsigned(long dividend, long divisor) {
    check(divisor != 0);
    return Long.remainderUnsigned(dividend, divisor);
  }

  private static void check(boolean divisible) {
    if (!divisible) {
      throw new ArithmeticException("/ by zero");
    }
  }
}
