package dev.breakwater.guest.abi;

import org.teavm.interop.Unmanaged;

/**
 * The comparisons of floating point that Java's bytecode has, one for each answer to NaN. The
 * compiler calls these methods in their place, since TeaVM knows one comparison only.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se21/html/jvms-6.html#jvms-6.5.dcmp_op">
 *     JVMS, dcmp</a>
 */
@Unmanaged
public final class FloatOrder {
  private FloatOrder() {}

  /** -1, 0 or 1; -1 if one of both is NaN: {@code dcmpl}. */
  public static int less(double a, double b) {
    return gt(a, b) + ge(a, b) - 1;
  }

  /** -1, 0 or 1; 1 if one of both is NaN: {@code dcmpg}. */
  public static int greater(double a, double b) {
    return 1 - lt(a, b) - le(a, b);
  }

  /** -1, 0 or 1; -1 if one of both is NaN: {@code fcmpl}. */
  public static int less(float a, float b) {
    return gt(a, b) + ge(a, b) - 1;
  }

  /** -1, 0 or 1; 1 if one of both is NaN: {@code fcmpg}. */
  public static int greater(float a, float b) {
    return 1 - lt(a, b) - le(a, b);
  }

  /* One instruction each, of WebAssembly: 1 if it is so, else 0. */

  private static native int lt(double a, double b);

  private static native int le(double a, double b);

  private static native int gt(double a, double b);

  private static native int ge(double a, double b);

  private static native int lt(float a, float b);

  private static native int le(float a, float b);

  private static native int gt(float a, float b);

  private static native int ge(float a, float b);
}
