package dev.breakwater.check;

/** Whether a host offers something. */
public enum Answer {
  YES,
  NO,
  /** The host publishes nothing about it. */
  UNKNOWN;

  /** {@code yes}, {@code no} or {@code unknown}. */
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
