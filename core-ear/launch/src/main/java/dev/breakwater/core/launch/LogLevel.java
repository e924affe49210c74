package dev.breakwater.core.launch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How much the core tells; each level includes those before it. */
public enum LogLevel {
  ERROR("*=severe", "ERROR"),
  WARN("*=warning", "WARNING"),
  /** One line a request and one a business event. */
  INFO("*=audit:dev.breakwater.*=info", "INFO"),
  DEBUG("*=audit:dev.breakwater.*=fine", "INFO"),
  TRACE("*=audit:dev.breakwater.*=finest", "INFO");

  private final String specification;

  private final String console;

  LogLevel(String specification, String console) {
    this.specification = specification;
    this.console = console;
  }

  /** As Liberty's logging wants it. */
  String specification() {
    return specification;
  }

  /** What Liberty's console shows of that. */
  String console() {
    return console;
  }

  /** Reads one word such as {@code info}, in any case. */
  static Optional<LogLevel> parse(String text) {
    return Arrays.stream(values()).filter(level -> level.name().equalsIgnoreCase(text)).findFirst();
  }

  /**
   * Reads a filter such as {@code info,sqlx=warn}: its word without a target counts.
   *
   * @see <a href="https://docs.rs/env_logger/latest/env_logger/#enabling-logging">RUST_LOG</a>
   */
  static Optional<LogLevel> parseFilter(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(String::strip)
        .flatMap(word -> parse(word).stream())
        .findFirst();
  }

  /** All words, for a message. */
  static String words() {
    return Arrays.stream(values())
        .map(level -> level.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
