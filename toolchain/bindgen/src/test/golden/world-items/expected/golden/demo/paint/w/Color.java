package golden.demo.paint.w;

/** The enum {@code color} of {@code demo:paint/w@0.3.0}. */
public enum Color {
  /** The label {@code red}. */
  RED,

  /** The label {@code green}. */
  GREEN
}
