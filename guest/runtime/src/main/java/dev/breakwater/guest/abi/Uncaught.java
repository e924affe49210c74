package dev.breakwater.guest.abi;

/** The end of an export whose Java code threw. */
public final class Uncaught {
  private Uncaught() {}

  /**
   * Writes {@code failure} with its stack and causes to standard error, then traps. Never returns;
   * the type lets a caller write {@code throw Uncaught.trap(failure)}.
   */
  public static RuntimeException trap(Throwable failure) {
    try {
      byte[] report = Utf8.encode(report(failure));
      Arena.reset();
      StandardStream.err(Memory.lowerBytes(report), report.length);
    } finally {
      Trap.now();
    }
    return new IllegalStateException(failure);
  }

  /** What {@link Throwable#printStackTrace()} prints, without a print stream in the module. */
  static String report(Throwable failure) {
    StringBuilder report = new StringBuilder("Uncaught exception: ");
    append(report, failure);
    Throwable cause = failure.getCause();
    for (int depth = 0; cause != null && depth < 10; depth++) {
      append(report.append("Caused by: "), cause);
      cause = cause.getCause();
    }
    return report.toString();
  }

  private static void append(StringBuilder report, Throwable failure) {
    report.append(failure).append('\n');
    for (StackTraceElement frame : failure.getStackTrace()) {
      report.append("\tat ").append(frame).append('\n');
    }
  }
}
