package dev.breakwater.guest.abi;

/** Exceptions that nobody caught, as text on standard error. */
public final class Uncaught {
  private static final String NAMELESS =
      "\t(this build has no names for the stack: -Dbreakwater.debugNames=true adds them)\n";

  private Uncaught() {}

  /**
   * Writes {@code failure} with its stack and causes to standard error, then traps. Never returns;
   * the type lets a caller write {@code throw Uncaught.trap(failure)}.
   */
  public static RuntimeException trap(Throwable failure) {
    try {
      Arena.reset();
      StandardError.print(report(failure));
    } finally {
      Trap.now();
    }
    return new IllegalStateException(failure);
  }

  /** Writes {@code failure} with its stack and causes to standard error. */
  public static void log(Throwable failure) {
    StandardError.print(trace(failure));
  }

  /** What {@link #trap} writes. */
  static String report(Throwable failure) {
    return "Uncaught exception: " + trace(failure);
  }

  /** What {@link Throwable#printStackTrace()} prints, without a print stream in the module. */
  private static String trace(Throwable failure) {
    StringBuilder trace = new StringBuilder();
    append(trace, failure);
    Throwable cause = failure.getCause();
    for (int depth = 0; cause != null && depth < 10; depth++) {
      append(trace.append("Caused by: "), cause);
      cause = cause.getCause();
    }
    return trace.toString();
  }

  private static void append(StringBuilder trace, Throwable failure) {
    trace.append(failure.toString()).append('\n');
    StackTraceElement[] stack = failure.getStackTrace();
    for (StackTraceElement frame : stack) {
      trace.append("\tat ").append(frame.toString()).append('\n');
    }
    if (stack.length == 0) {
      trace.append(NAMELESS);
    }
  }
}
