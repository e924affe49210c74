package dev.breakwater.core.launch;

import dev.breakwater.core.launch.Settings.Reading;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads one environment once and collects every complaint on the way. */
final class SettingsReader {
  private final Map<String, String> environment;
  private final List<String> problems = new ArrayList<>();

  SettingsReader(Map<String, String> environment) {
    this.environment = environment;
  }

  Reading read() {
    Optional<Address> address = required("APP_ADDR", "host:port", Address::parse);
    Optional<PostgresUrl> writer = databaseUrl("DATABASE_WRITER_URL");
    Optional<PostgresUrl> reader =
        variable("DATABASE_READER_URL").isPresent() ? databaseUrl("DATABASE_READER_URL") : writer;
    Optional<URI> redis =
        required("REDIS_URL", "redis://host:port or rediss://host:port", this::redisUrl);
    Optional<Secret> tokenSecret = secret("JWT_SECRET");
    Duration tokenLifetime = tokenLifetime();
    TokenMode tokenMode =
        optional("JWT_MODE", "required, optional or off", TokenMode::parse, TokenMode.OPTIONAL);
    Optional<Secret> edgeSecret = secret("EDGE_SECRET");
    Operations operations = operations();
    if (!problems.isEmpty()) {
      return new Reading.Refused(problems);
    }
    return new Reading.Accepted(
        new Settings(
            address.orElseThrow(),
            writer.orElseThrow(),
            reader.orElseThrow(),
            redis.orElseThrow(),
            tokenSecret.orElseThrow(),
            tokenLifetime,
            tokenMode,
            edgeSecret.orElseThrow(),
            operations));
  }

  /** A variable that is set to nothing but blanks counts as not set. */
  private Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  private <T> Optional<T> required(
      String name, String wanted, Function<String, Optional<T>> reading) {
    Optional<String> text = variable(name).map(String::strip);
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

  private <T> T optional(
      String name, String wanted, Function<String, Optional<T>> reading, T otherwise) {
    return variable(name).isPresent()
        ? required(name, wanted, reading).orElse(otherwise)
        : otherwise;
  }

  private Optional<PostgresUrl> databaseUrl(String name) {
    return required(
        name,
        "postgres://user:password@host:port/database (with a % in the password as %25)"
            + " or jdbc:postgresql://host:port/database",
        PostgresUrl::parse);
  }

  private Optional<URI> redisUrl(String text) {
    try {
      URI uri = URI.create(text);
      boolean redis = "redis".equals(uri.getScheme()) || "rediss".equals(uri.getScheme());
      return redis && uri.getHost() != null ? Optional.of(withPort(uri)) : Optional.empty();
    } catch (IllegalArgumentException notAUri) {
      return Optional.empty();
    }
  }

  private static URI withPort(URI uri) {
    String host = uri.getHost();
    return uri.getPort() > 0
        ? uri
        : URI.create(
            uri.toString().replaceFirst(Pattern.quote(host) + ":?(?=/|$)", host + ":6379"));
  }

  private Optional<Secret> secret(String name) {
    // Not stripped: the edge compares the same bytes.
    Optional<String> value = variable(name);
    if (value.isEmpty()) {
      problems.add(name + " is not set; it must be at least " + Secret.MIN_BYTES + " bytes");
      return Optional.empty();
    }
    int bytes = value.get().getBytes(StandardCharsets.UTF_8).length;
    if (bytes < Secret.MIN_BYTES) {
      problems.add(
          "%s is too short: %d bytes, but it must be at least %d"
              .formatted(name, bytes, Secret.MIN_BYTES));
    }
    return value.map(Secret::new);
  }

  private Duration tokenLifetime() {
    return Duration.ofHours(number("JWT_EXPIRY_HOURS", 24, Settings.MAX_TOKEN_HOURS));
  }

  private Operations operations() {
    LogLevel filter = variable("RUST_LOG").flatMap(LogLevel::parseFilter).orElse(LogLevel.INFO);
    Optional<Secret> metricsToken =
        variable("METRICS_TOKEN").isPresent() ? secret("METRICS_TOKEN") : Optional.empty();
    return new Operations(
        optional("LOG_LEVEL", "one of " + LogLevel.words(), LogLevel::parse, filter),
        Duration.ofSeconds(
            number(
                "SHUTDOWN_TIMEOUT",
                Operations.DEFAULT_SHUTDOWN_SECONDS,
                Operations.MAX_SHUTDOWN_SECONDS)),
        metricsToken);
  }

  private long number(String name, long otherwise, long max) {
    return optional(
        name,
        "a whole number from 1 to " + max,
        text ->
            Optional.of(text)
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Long::valueOf)
                .filter(number -> number >= 1 && number <= max),
        otherwise);
  }
}
