package dev.breakwater.crm;

/** Milliseconds as text, with a point whatever the locale. */
final class Millis {
  private static final long NANOS = 1_000_000;

  private Millis() {}

  /** With one decimal: {@code 1.2}. */
  static String tenths(long nanos) {
    return text(nanos, 10);
  }

  /** With three decimals: {@code 1.234}. */
  static String thousandths(long nanos) {
    return text(nanos, 1000);
  }

  /** A clock that went back is no time at all. */
  private static String text(long nanos, long parts) {
    long unit = NANOS / parts;
    long rounded = (Math.max(nanos, 0) + unit / 2) / unit;
    String fraction = Long.toString(parts + rounded % parts).substring(1);
    return rounded / parts + "." + fraction;
  }
}
