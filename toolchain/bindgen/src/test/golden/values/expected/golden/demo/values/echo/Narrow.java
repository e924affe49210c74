package golden.demo.values.echo;

/** Integers and 32-bit floats share one core type. */
public sealed interface Narrow {
  /** The case {@code whole}. */
  record Whole(int value) implements Narrow {}

  /** The case {@code real}. */
  record Real(float value) implements Narrow {}
}
