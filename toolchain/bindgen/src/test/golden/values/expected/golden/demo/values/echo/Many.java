package golden.demo.values.echo;

/**
 * The flags {@code many} of {@code demo:values/echo}.
 *
 * <p>A value is a set of these.
 */
public enum Many {
  /** The label {@code b0}. */
  B0,

  /** The label {@code b1}. */
  B1,

  /** The label {@code b2}. */
  B2,

  /** The label {@code b3}. */
  B3,

  /** The label {@code b4}. */
  B4,

  /** The label {@code b5}. */
  B5,

  /** The label {@code b6}. */
  B6,

  /** The label {@code b7}. */
  B7,

  /** The label {@code b8}. */
  B8,

  /** The label {@code b9}. */
  B9,

  /** The label {@code b10}. */
  B10,

  /** The label {@code b11}. */
  B11,

  /** The label {@code b12}. */
  B12,

  /** The label {@code b13}. */
  B13,

  /** The label {@code b14}. */
  B14,

  /** The label {@code b15}. */
  B15,

  /** The label {@code b16}. */
  B16,

  /** The label {@code b17}. */
  B17,

  /** The label {@code b18}. */
  B18,

  /** The label {@code b19}. */
  B19,

  /** The label {@code b20}. */
  B20,

  /** The label {@code b21}. */
  B21,

  /** The label {@code b22}. */
  B22,

  /** The label {@code b23}. */
  B23,

  /** The label {@code b24}. */
  B24,

  /** The label {@code b25}. */
  B25,

  /** The label {@code b26}. */
  B26,

  /** The label {@code b27}. */
  B27,

  /** The label {@code b28}. */
  B28,

  /** The label {@code b29}. */
  B29,

  /** The label {@code b30}. */
  B30,

  /** The label {@code b31}. */
  B31
}
