package dev.breakwater.wit.model;

/**
 * What stands before an import or export that only names an interface.
 *
 * @param docs the doc comment; empty if none
 */
public record Note(String docs, Stability stability) {
  /** Nothing. */
  public static final Note NONE = new Note("", Stability.UNKNOWN);
}
