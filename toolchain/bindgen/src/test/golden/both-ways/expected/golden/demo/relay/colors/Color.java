package golden.demo.relay.colors;

/** The enum {@code color} of {@code demo:relay/colors@1.0.0}. */
public enum Color {
  /** The label {@code red}. */
  RED,

  /** The label {@code green}. */
  GREEN
}
