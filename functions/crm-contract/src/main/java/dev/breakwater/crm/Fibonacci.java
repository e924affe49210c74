package dev.breakwater.crm;

import java.util.Optional;

/** The work of {@code /compute}: Fibonacci's numbers modulo 2<sup>64</sup>, added one by one. */
public final class Fibonacci {
  /** The largest n that is computed, since a request takes as long as n is large. */
  static final long MOST = 10_000_000;

  private static final String UNLESS_SAID = "1000";

  private Fibonacci() {}

  /** The n of a query, else 1000. */
  public static Checked<Long> n(Optional<String> parameter) {
    return WholeNumber.within(parameter.orElse(UNLESS_SAID), 0, MOST, CrmError.INVALID_N);
  }

  /**
   * The n-th number, of which the 0th is 0.
   *
   * @return 64 bits without a sign; from n = 94 on the rest is cut off
   */
  public static long modulo64(long n) {
    long number = 0;
    long next = 1;
    for (long i = 0; i < n; i++) {
      long sum = number + next;
      number = next;
      next = sum;
    }
    return number;
  }
}
