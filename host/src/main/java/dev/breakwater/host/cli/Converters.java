package dev.breakwater.host.cli;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** Reads the options' values. */
final class Converters {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m)");
  private static final int MAX_PORT = 65_535;

  private Converters() {}

  /** {@code 127.0.0.1:3000}, {@code [::1]:3000}. */
  static InetSocketAddress address(String text) {
    int colon = text.lastIndexOf(':');
    try {
      int port = Integer.parseInt(text.substring(colon + 1));
      if (colon > 0 && port >= 0 && port <= MAX_PORT) {
        return new InetSocketAddress(text.substring(0, colon), port);
      }
    } catch (NumberFormatException e) {
      throw refused(text, "host:port, as in 127.0.0.1:3000");
    }
    throw refused(text, "host:port, as in 127.0.0.1:3000");
  }

  /** {@code 500ms}, {@code 30s}, {@code 2m}. */
  static Duration duration(String text) {
    Matcher matcher = DURATION.matcher(text);
    if (!matcher.matches() || Long.parseLong(matcher.group(1)) == 0) {
      throw refused(text, "a time, as in 500ms, 30s or 2m");
    }
    long amount = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "ms" -> Duration.ofMillis(amount);
      case "s" -> Duration.ofSeconds(amount);
      default -> Duration.ofMinutes(amount);
    };
  }

  static TypeConversionException refused(String text, String wanted) {
    return new TypeConversionException("'" + text + "' is not " + wanted);
  }
}
