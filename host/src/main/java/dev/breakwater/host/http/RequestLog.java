package dev.breakwater.host.http;

import dev.breakwater.host.TrapException;
import java.io.PrintStream;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Writes one line a request, and one for each that failed. */
public final class RequestLog {
  private static final long NANOS_PER_MICRO = 1_000;

  private static final Pattern CONTROL =
      Pattern.compile("\\p{Cntrl}", Pattern.UNICODE_CHARACTER_CLASS);

  private final PrintStream access;
  private final PrintStream problems;

  /** Logs requests to {@code access} and failures to {@code problems}. */
  public RequestLog(PrintStream access, PrintStream problems) {
    this.access = access;
    this.problems = problems;
  }

  void access(Request request, int status, long beginNanos, String id) {
    long micros = (System.nanoTime() - beginNanos) / NANOS_PER_MICRO;
    access.println(
        request.getMethod()
            + ' '
            + request.getHttpURI().getPathQuery()
            + ' '
            + status
            + ' '
            + micros / 1000
            + '.'
            + micros % 1000 / 100
            + "ms "
            + id);
  }

  void problem(String id, String text) {
    problems.println("request " + id + " failed: " + text);
  }

  void refused(String id, Problem problem) {
    refused(id, problem, "");
  }

  /** A refusal and why; the reason may quote the client. */
  void refused(String id, Problem problem, String reason) {
    String detail = reason.isEmpty() ? "" : " (" + CONTROL.matcher(reason).replaceAll("?") + ')';
    problems.println(
        "request " + id + " refused: " + problem.status() + ' ' + problem.error() + detail);
  }

  /** A trap with what the engine knows about it. */
  String trap(TrapException trap) {
    StringBuilder text = new StringBuilder("trap: ").append(trap.getMessage());
    @Nullable Throwable cause = trap.getCause();
    if (cause != null) {
      text.append(" (").append(cause.getClass().getSimpleName()).append(')');
    }
    return text.toString();
  }
}
