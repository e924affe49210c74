package dev.breakwater.guest.abi;

/**
 * Marks code that may fail by a check the compiler adds late: a null, an index. The compiler calls
 * it at the start of every block inside a {@code try}, so that TeaVM's analysis knows which
 * exceptions the {@code catch} may see; the call itself vanishes.
 */
public final class Failures {
  private Failures() {}

  /** Does nothing. */
  public static void possible() {}
}
