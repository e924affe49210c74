package dev.breakwater.core.launch;

import dev.breakwater.core.launch.EdgeProofSettings.Mode;
import dev.breakwater.core.launch.RateLimits.Rate;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the variables of the core. */
final class SettingsReader {
  private static final Pattern EDGE_KEY = Pattern.compile("([A-Za-z0-9._-]{1,32})=(\\S+)");

  private final Variables variables;

  SettingsReader(Map<String, String> environment) {
    this.variables = new Variables(environment);
  }

  Reading<Settings> read() {
    Optional<Address> address = variables.required("APP_ADDR", "host:port", Address::parse);
    Optional<PostgresUrl> writer = variables.databaseUrl("DATABASE_WRITER_URL");
    Optional<PostgresUrl> reader =
        variables.value("DATABASE_READER_URL").isPresent()
            ? variables.databaseUrl("DATABASE_READER_URL")
            : writer;
    Optional<URI> redis =
        variables.required("REDIS_URL", "redis://host:port or rediss://host:port", this::redisUrl);
    TokenKeySettings tokenKeys = tokenKeys();
    Duration tokenLifetime = tokenLifetime();
    TokenMode tokenMode =
        variables.optional(
            "JWT_MODE", "required, optional or off", TokenMode::parse, TokenMode.OPTIONAL);
    EdgeProofSettings edgeProof = edgeProof();
    Operations operations = operations();
    Storage storage = storage();
    RateLimits rateLimits = rateLimits();
    if (!variables.problems().isEmpty()) {
      return new Reading.Refused<>(variables.problems());
    }
    return new Reading.Accepted<>(
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
        variables.value("S3_ENDPOINT_URL").isPresent()
            ? variables.httpUrl("S3_ENDPOINT_URL")
            : Optional.empty();
    return new Storage(
        endpoint,
        variables.optional(
            "S3_BUCKET", "3 to 63 of a-z, 0-9, dot and hyphen", Storage::bucket, "todo-files"),
        variables
            .value("AWS_REGION")
            .or(() -> variables.value("AWS_DEFAULT_REGION"))
            .map(String::strip),
        Duration.ofSeconds(variables.number("UPLOAD_TIMEOUT_SECONDS", 3_600, Storage.MAX_SECONDS)),
        Duration.ofSeconds(variables.number("UPLOAD_EXPIRY_SECONDS", 86_400, Storage.MAX_SECONDS)));
  }

  private Optional<Secret> secret(String name) {
    // Not stripped: the edge compares the same bytes.
    Optional<String> value = variables.value(name);
    if (value.isEmpty()) {
      variables.refuse(name + " is not set; it must be at least " + Secret.MIN_BYTES + " bytes");
      return Optional.empty();
    }
    int bytes = value.get().getBytes(StandardCharsets.UTF_8).length;
    if (bytes < Secret.MIN_BYTES) {
      variables.refuse(
          "%s is too short: %d bytes, but it must be at least %d"
              .formatted(name, bytes, Secret.MIN_BYTES));
    }
    return value.map(Secret::new);
  }

  private Optional<Secret> optionalSecret(String name) {
    return variables.value(name).isPresent() ? secret(name) : Optional.empty();
  }

  private TokenKeySettings tokenKeys() {
    Optional<Path> privateKeys =
        variables.value("JWT_PRIVATE_KEY").map(String::strip).map(Path::of);
    if (privateKeys.isPresent() && !Files.isReadable(privateKeys.get())) {
      variables.refuse(
          "JWT_PRIVATE_KEY must name a file that can be read, but is \"%s\""
              .formatted(privateKeys.get()));
    }
    Optional<Secret> secret =
        privateKeys.isPresent() ? optionalSecret("JWT_SECRET") : secret("JWT_SECRET");
    return new TokenKeySettings(privateKeys, secret, optionalSecret("JWT_SECRET_NEXT"));
  }

  private EdgeProofSettings edgeProof() {
    Mode mode =
        variables.optional("EDGE_PROOF", "static, signed or both", Mode::parse, Mode.STATIC);
    return new EdgeProofSettings(
        mode,
        mode.wantsSecret() ? secret("EDGE_SECRET") : Optional.empty(),
        mode.wantsAssertion() || variables.value("EDGE_KEYS").isPresent() ? edgeKeys() : Map.of());
  }

  /** The keys are secrets: what is wrong is said without showing them. */
  private Map<String, Secret> edgeKeys() {
    Map<String, Secret> keys = new LinkedHashMap<>();
    for (String entry : variables.value("EDGE_KEYS").orElse("").strip().split(",", -1)) {
      Matcher key = EDGE_KEY.matcher(entry);
      if (!key.matches()
          || keys.put(key.group(1), new Secret(key.group(2))) != null
          || keys.get(key.group(1)).bytes().length < Secret.MIN_BYTES) {
        variables.refuse(
            "EDGE_KEYS must be id=secret, or several with commas between: ids of letters, digits,"
                + " . _ and -, each once, and secrets of at least 32 bytes without commas");
        return Map.of();
      }
    }
    return keys;
  }

  private Duration tokenLifetime() {
    return Duration.ofHours(variables.number("JWT_EXPIRY_HOURS", 24, Settings.MAX_TOKEN_HOURS));
  }

  private Operations operations() {
    Optional<Secret> metricsToken = optionalSecret("METRICS_TOKEN");
    return new Operations(
        variables.logLevel(), variables.startTimeout(), variables.shutdownTimeout(), metricsToken);
  }

  private RateLimits rateLimits() {
    return new RateLimits(rate("RATE_LIMIT"), rate("AUTH_RATE_LIMIT"));
  }

  /** No requests a minute mean no limit; a bucket holds those of a minute unless said otherwise. */
  private Optional<Rate> rate(String name) {
    long perMinute = variables.number(name + "_PER_MINUTE", 0, 0, RateLimits.MAX);
    long burst = variables.number(name + "_BURST", perMinute, RateLimits.MAX);
    return perMinute == 0 ? Optional.empty() : Optional.of(new Rate(perMinute, burst));
  }
}
