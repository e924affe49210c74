package golden.demo.values.echo;

/**
 * The flags {@code nine} of {@code demo:values/echo}.
 *
 * <p>A value is a set of these.
 */
public enum Nine {
  /** The label {@code a}. */
  A,

  /** The label {@code b}. */
  B,

  /** The label {@code c}. */
  C,

  /** The label {@code d}. */
  D,

  /** The label {@code e}. */
  E,

  /** The label {@code f}. */
  F,

  /** The label {@code g}. */
  G,

  /** The label {@code h}. */
  H,

  /** The label {@code i}. */
  I
}
