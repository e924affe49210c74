package golden.demo.values.echo;

/** The enum {@code color} of {@code demo:values/echo}. */
public enum Color {
  /** The label {@code red}. */
  RED,

  /** The label {@code green}. */
  GREEN,

  /** The label {@code blue}. */
  BLUE
}
