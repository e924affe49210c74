package dev.breakwater.wit.syntax;

/**
 * What stands before a declaration.
 *
 * @param docs the doc comment without its signs, lines joined by {@code \n}; empty if none
 */
public record Attributes(String docs, Gate gate) {
  /** Nothing. */
  public static final Attributes NONE = new Attributes("", new Gate.Open());
}
