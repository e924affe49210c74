package golden.demo.values.echo;

/** The variant {@code measured} of {@code demo:values/echo}. */
public sealed interface Measured {
  /** The case {@code none}. */
  record None() implements Measured {}

  /**
   * The case {@code counts}.
   *
   * @param value each unsigned, 64 bits
   */
  record Counts(long[] value) implements Measured {}

  /** The case {@code rates}. */
  record Rates(float[] value) implements Measured {}
}
