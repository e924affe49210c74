package dev.breakwater.core.launch;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads one environment once and collects every complaint on the way. */
final class Variables {
  private final Map<String, String> environment;
  private final List<String> problems = new ArrayList<>();

  Variables(Map<String, String> environment) {
    this.environment = environment;
  }

  /** What was wrong so far, one sentence a variable. */
  List<String> problems() {
    return List.copyOf(problems);
  }

  /** One more complaint. */
  void refuse(String problem) {
    problems.add(problem);
  }

  /** A variable that is set to nothing but blanks counts as not set. */
  Optional<String> value(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  /** A variable that must be there, as {@code reading} understands it. */
  <T> Optional<T> required(String name, String wanted, Function<String, Optional<T>> reading) {
    Optional<String> text = value(name).map(String::strip);
    if (text.isEmpty()) {
      problems.add(name + " is not set; it must be " + wanted);
      return Optional.empty();
    }
    Optional<T> value = reading.apply(text.get());
    if (value.isEmpty()) {
      problems.add(
          name + " must be " + wanted + ", but is \"" + PostgresUrl.masked(text.get()) + "\"");
    }
    return value;
  }

  /** A variable that may be absent, but not wrong. */
  <T> T optional(String name, String wanted, Function<String, Optional<T>> reading, T otherwise) {
    return value(name).isPresent() ? required(name, wanted, reading).orElse(otherwise) : otherwise;
  }

  Optional<PostgresUrl> databaseUrl(String name) {
    return required(
        name,
        "postgres://user:password@host:port/database (with a % in the password as %25)"
            + " or jdbc:postgresql://host:port/database",
        PostgresUrl::parse);
  }

  Optional<URI> httpUrl(String name) {
    return required(name, "http://host:port or https://host:port", Variables::http);
  }

  private static Optional<URI> http(String text) {
    try {
      URI uri = URI.create(text);
      boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return http && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (IllegalArgumentException notAUri) {
      return Optional.empty();
    }
  }

  /** {@code LOG_LEVEL}, or else the plain word of {@code RUST_LOG}. */
  LogLevel logLevel() {
    LogLevel filter = value("RUST_LOG").flatMap(LogLevel::parseFilter).orElse(LogLevel.INFO);
    return optional("LOG_LEVEL", "one of " + LogLevel.words(), LogLevel::parse, filter);
  }

  Duration startTimeout() {
    return Duration.ofSeconds(
        number("START_TIMEOUT", Operations.DEFAULT_START_SECONDS, Operations.MAX_START_SECONDS));
  }

  Duration shutdownTimeout() {
    return Duration.ofSeconds(
        number(
            "SHUTDOWN_TIMEOUT",
            Operations.DEFAULT_SHUTDOWN_SECONDS,
            Operations.MAX_SHUTDOWN_SECONDS));
  }

  /** A whole number from 1 to {@code max}. */
  long number(String name, long otherwise, long max) {
    return number(name, otherwise, 1, max);
  }

  long number(String name, long otherwise, long min, long max) {
    return optional(
        name,
        "a whole number from " + min + " to " + max,
        text ->
            Optional.of(text)
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Long::valueOf)
                .filter(number -> number >= min && number <= max),
        otherwise);
  }
}
