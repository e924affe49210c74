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
    Optional<Secret> edgeSecret = secret("EDGE_SECRET");
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
            edgeSecret.orElseThrow()));
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

  private Optional<PostgresUrl> databaseUrl(String name) {
    return required(
        name,
        "postgres://user:password@host:port/database or jdbc:postgresql://host:port/database",
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
    String text = variable("JWT_EXPIRY_HOURS").map(String::strip).orElse("24");
    long hours = text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
    if (hours < 1 || hours > Settings.MAX_TOKEN_HOURS) {
      problems.add(
          "JWT_EXPIRY_HOURS must be a whole number from 1 to %d, but is \"%s\""
              .formatted(Settings.MAX_TOKEN_HOURS, text));
    }
    return Duration.ofHours(hours);
  }
}
