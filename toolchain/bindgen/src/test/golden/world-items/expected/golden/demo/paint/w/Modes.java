package golden.demo.paint.w;

/**
 * The flags {@code modes} of {@code demo:paint/w@0.3.0}.
 *
 * <p>A value is a set of these.
 */
public enum Modes {
  /** The label {@code fast}. */
  FAST,

  /** The label {@code safe}. */
  SAFE
}
