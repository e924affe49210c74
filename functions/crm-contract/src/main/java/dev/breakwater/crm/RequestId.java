package dev.breakwater.crm;

import java.util.Optional;
import java.util.function.Supplier;

/** What a request is called in all logs: {@code X-Request-Id}. */
public final class RequestId {
  /** The name of the header. */
  public static final String HEADER = "X-Request-Id";

  private static final int MOST = 64;

  private RequestId() {}

  /** The caller's own, if it is 1 to 64 letters, digits, dots, hyphens and underscores. */
  public static String of(Optional<String> callers, Supplier<String> fresh) {
    return callers.filter(RequestId::isPlain).orElseGet(fresh);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && !(c >= '0' && c <= '9') && "-._".indexOf(c) < 0) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= MOST;
  }
}
