package dev.breakwater.core.launch;

import dev.breakwater.core.launch.EdgeProofSettings.Mode;
import dev.breakwater.core.launch.RateLimits.Rate;
import dev.breakwater.core.launch.Settings.Reading;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one environment once and collects every complaint on the way. */
final class SettingsReader {
  private static final Pattern EDGE_KEY = Pattern.compile("([A-Za-z0-9._-]{1,32})=(\\S+)");

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
    TokenKeySettings tokenKeys = tokenKeys();
    Duration tokenLifetime = tokenLifetime();
    TokenMode tokenMode =
        optional("JWT_MODE", "required, optional or off", TokenMode::parse, TokenMode.OPTIONAL);
    EdgeProofSettings edgeProof = edgeProof();
    Operations operations = operations();
    Storage storage = storage();
    RateLimits rateLimits = rateLimits();
    if (!problems.isEmpty()) {
      return new Reading.Refused(problems);
    }
    return new Reading.Accepted(
        new Settings(
            address.orElseThrow(),
            writer.orElseThrow(),
            reader.orElseThrow(),
            redis.orElseThrow(),
            tokenKeys,
            tokenLifetime,
            tokenMode,
            edgeProof,
            operations,
            storage,
            rateLimits));
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

  private Storage storage() {
    Optional<URI> endpoint =
        variable("S3_ENDPOINT_URL").isPresent()
            ? required("S3_ENDPOINT_URL", "http://host:port or https://host:port", this::httpUrl)
            : Optional.empty();
    return new Storage(
        endpoint,
        optional("S3_BUCKET", "3 to 63 of a-z, 0-9, dot and hyphen", Storage::bucket, "todo-files"),
        variable("AWS_REGION").or(() -> variable("AWS_DEFAULT_REGION")).map(String::strip),
        Duration.ofSeconds(number("UPLOAD_TIMEOUT_SECONDS", 3_600, Storage.MAX_SECONDS)),
        Duration.ofSeconds(number("UPLOAD_EXPIRY_SECONDS", 86_400, Storage.MAX_SECONDS)));
  }

  private Optional<URI> httpUrl(String text) {
    try {
      URI uri = URI.create(text);
      boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return http && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (IllegalArgumentException notAUri) {
      return Optional.empty();
    }
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

  private Optional<Secret> optionalSecret(String name) {
    return variable(name).isPresent() ? secret(name) : Optional.empty();
  }

  private TokenKeySettings tokenKeys() {
    Optional<Path> privateKeys = variable("JWT_PRIVATE_KEY").map(String::strip).map(Path::of);
    if (privateKeys.isPresent() && !Files.isReadable(privateKeys.get())) {
      problems.add(
          "JWT_PRIVATE_KEY must name a file that can be read, but is \"%s\""
              .formatted(privateKeys.get()));
    }
    Optional<Secret> secret =
        privateKeys.isPresent() ? optionalSecret("JWT_SECRET") : secret("JWT_SECRET");
    return new TokenKeySettings(privateKeys, secret, optionalSecret("JWT_SECRET_NEXT"));
  }

  private EdgeProofSettings edgeProof() {
    Mode mode = optional("EDGE_PROOF", "static, signed or both", Mode::parse, Mode.STATIC);
    return new EdgeProofSettings(
        mode,
        mode.wantsSecret() ? secret("EDGE_SECRET") : Optional.empty(),
        mode.wantsAssertion() || variable("EDGE_KEYS").isPresent() ? edgeKeys() : Map.of());
  }

  /** The keys are secrets: what is wrong is said without showing them. */
  private Map<String, Secret> edgeKeys() {
    Map<String, Secret> keys = new LinkedHashMap<>();
    for (String entry : variable("EDGE_KEYS").orElse("").strip().split(",", -1)) {
      Matcher key = EDGE_KEY.matcher(entry);
      if (!key.matches()
          || keys.put(key.group(1), new Secret(key.group(2))) != null
          || keys.get(key.group(1)).bytes().length < Secret.MIN_BYTES) {
        problems.add(
            "EDGE_KEYS must be id=secret, or several with commas between: ids of letters, digits,"
                + " . _ and -, each once, and secrets of at least 32 bytes without commas");
        return Map.of();
      }
    }
    return keys;
  }

  private Duration tokenLifetime() {
    return Duration.ofHours(number("JWT_EXPIRY_HOURS", 24, Settings.MAX_TOKEN_HOURS));
  }

  private Operations operations() {
    LogLevel filter = variable("RUST_LOG").flatMap(LogLevel::parseFilter).orElse(LogLevel.INFO);
    Optional<Secret> metricsToken = optionalSecret("METRICS_TOKEN");
    return new Operations(
        optional("LOG_LEVEL", "one of " + LogLevel.words(), LogLevel::parse, filter),
        Duration.ofSeconds(
            number(
                "START_TIMEOUT", Operations.DEFAULT_START_SECONDS, Operations.MAX_START_SECONDS)),
        Duration.ofSeconds(
            number(
                "SHUTDOWN_TIMEOUT",
                Operations.DEFAULT_SHUTDOWN_SECONDS,
                Operations.MAX_SHUTDOWN_SECONDS)),
        metricsToken);
  }

  private RateLimits rateLimits() {
    return new RateLimits(rate("RATE_LIMIT"), rate("AUTH_RATE_LIMIT"));
  }

  /** No requests a minute mean no limit; a bucket holds those of a minute unless said otherwise. */
  private Optional<Rate> rate(String name) {
    long perMinute = number(name + "_PER_MINUTE", 0, 0, RateLimits.MAX);
    long burst = number(name + "_BURST", perMinute, RateLimits.MAX);
    return perMinute == 0 ? Optional.empty() : Optional.of(new Rate(perMinute, burst));
  }

  private long number(String name, long otherwise, long max) {
    return number(name, otherwise, 1, max);
  }

  private long number(String name, long otherwise, long min, long max) {
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
