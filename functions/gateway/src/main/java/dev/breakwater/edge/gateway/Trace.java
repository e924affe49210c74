package dev.breakwater.edge.gateway;

import dev.breakwater.guest.http.Headers;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a request stands in a trace: the client's if it sent a valid one, or else a new one.
 *
 * @param id 32 hexadecimal digits
 * @param span the edge's own, 16 hexadecimal digits
 * @param state what tracing systems along the way wrote, as it came
 * @see <a href="https://www.w3.org/TR/trace-context/">W3C Trace Context</a>
 */
record Trace(String id, String span, boolean sampled, Optional<String> state) {
  private static final String DIGITS = "0123456789abcdef";
  private static final int VERSION = 0;
  private static final int ID = 3;
  private static final int PARENT = 36;
  private static final int FLAGS = 53;
  private static final int END = 55;
  private static final int MAX_STATE = 512;

  /** {@code requestId} also names the edge's span, and the trace if it begins here. */
  static Trace of(Headers headers, UUID requestId) {
    String fresh = requestId.toString().replace("-", "");
    String span = fresh.substring(16);
    List<String> parents = headers.all("traceparent");
    if (parents.size() != 1 || !isValid(parents.get(0))) {
      return new Trace(fresh, span, true, Optional.empty());
    }
    String parent = parents.get(0);
    boolean sampled = (DIGITS.indexOf(parent.charAt(END - 1)) & 1) == 1;
    return new Trace(parent.substring(ID, PARENT - 1), span, sampled, state(headers));
  }

  /** What the next server takes as its parent. */
  String parent() {
    return "00-" + id + "-" + span + (sampled ? "-01" : "-00");
  }

  private static Optional<String> state(Headers headers) {
    String joined = String.join(",", headers.all("tracestate"));
    return joined.isEmpty() || joined.length() > MAX_STATE ? Optional.empty() : Optional.of(joined);
  }

  /** A later version may go on after a hyphen. */
  private static boolean isValid(String text) {
    return text.length() >= END
        && isHex(text, VERSION, ID - 1)
        && !text.startsWith("ff")
        && isNumber(text, ID, PARENT - 1)
        && isNumber(text, PARENT, FLAGS - 1)
        && isHex(text, FLAGS, END)
        && (text.length() == END || (text.charAt(END) == '-' && !text.startsWith("00")));
  }

  /** Digits that are not all zero, after a hyphen. */
  private static boolean isNumber(String text, int from, int end) {
    boolean zero = true;
    for (int i = from; i < end; i++) {
      zero &= text.charAt(i) == '0';
    }
    return !zero && text.charAt(from - 1) == '-' && isHex(text, from, end);
  }

  private static boolean isHex(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (DIGITS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return from == 0 || text.charAt(from - 1) == '-';
  }
}
