package dev.breakwater.guest;

/** The value where a WIT type has none: an absent side of a {@code result}. */
public enum Unit {
  /** The only value. */
  UNIT
}
