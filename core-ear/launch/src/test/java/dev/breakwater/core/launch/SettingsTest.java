package dev.breakwater.core.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.core.launch.RateLimits.Rate;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private static final String SECRET = "0123456789abcdef0123456789abcdef";

  private static Map<String, String> complete() {
    return new HashMap<>(
        Map.of(
            "APP_ADDR", "127.0.0.1:3001",
            "DATABASE_WRITER_URL", "postgres://app:app@db/app",
            "REDIS_URL", "redis://cache:6379",
            "JWT_SECRET", SECRET,
            "EDGE_SECRET", SECRET));
  }

  private static Settings accepted(Map<String, String> environment) {
    return switch (Settings.read(environment)) {
      case Reading.Accepted<Settings>(Settings settings) -> settings;
      case Reading.Refused<Settings>(List<String> problems) -> throw new AssertionError(problems);
    };
  }

  private static List<String> problems(Map<String, String> environment) {
    return switch (Settings.read(environment)) {
      case Reading.Accepted<Settings>(Settings settings) -> throw new AssertionError(settings);
      case Reading.Refused<Settings>(List<String> problems) -> problems;
    };
  }

  private static Map<String, String> with(String name, String value) {
    Map<String, String> environment = complete();
    environment.put(name, value);
    return environment;
  }

  @Test
  void aCompleteEnvironmentIsAccepted() {
    Settings settings = accepted(complete());
    assertThat(settings.address()).isEqualTo(new Address("127.0.0.1", 3001));
    assertThat(settings.reader()).isEqualTo(settings.writer());
    assertThat(settings.tokenLifetime()).isEqualTo(Duration.ofHours(24));
  }

  @Test
  void everyMissingVariableIsNamedAtOnce() {
    assertThat(problems(Map.of()))
        .hasSize(5)
        .allMatch(problem -> problem.contains("is not set"))
        .extracting(problem -> problem.substring(0, problem.indexOf(' ')))
        .containsExactly(
            "APP_ADDR", "DATABASE_WRITER_URL", "REDIS_URL", "JWT_SECRET", "EDGE_SECRET");
  }

  @Test
  void blankIsMissing() {
    assertThat(problems(with("EDGE_SECRET", "   ")))
        .containsExactly("EDGE_SECRET is not set; it must be at least 32 bytes");
  }

  @Test
  void aSecretIsMeasuredInBytes() {
    assertThat(problems(with("JWT_SECRET", "x".repeat(31))))
        .containsExactly("JWT_SECRET is too short: 31 bytes, but it must be at least 32");
    assertThat(
            accepted(with("JWT_SECRET", "ä".repeat(16))).tokenKeys().secret().orElseThrow().bytes())
        .hasSize(32);
  }

  @Test
  void whatIsOptionalHasItsDefault() {
    Settings settings = accepted(complete());
    assertThat(settings.tokenMode()).isEqualTo(TokenMode.OPTIONAL);
    assertThat(settings.operations())
        .isEqualTo(
            new Operations(
                LogLevel.INFO, Duration.ofSeconds(30), Duration.ofSeconds(25), Optional.empty()));
  }

  @Test
  void aWrongOptionIsNamedWithWhatIsWantedAndFound() {
    assertThat(problems(with("JWT_MODE", "perhaps")))
        .containsExactly("JWT_MODE must be required, optional or off, but is \"perhaps\"");
    assertThat(problems(with("SHUTDOWN_TIMEOUT", "0")))
        .containsExactly("SHUTDOWN_TIMEOUT must be a whole number from 1 to 600, but is \"0\"");
    assertThat(problems(with("START_TIMEOUT", "601")))
        .containsExactly("START_TIMEOUT must be a whole number from 1 to 600, but is \"601\"");
    assertThat(problems(with("LOG_LEVEL", "loud")))
        .containsExactly(
            "LOG_LEVEL must be one of error, warn, info, debug, trace, but is \"loud\"");
    assertThat(problems(with("METRICS_TOKEN", "short")))
        .containsExactly("METRICS_TOKEN is too short: 5 bytes, but it must be at least 32");
  }

  @Test
  void filesGoToAwsAndTheBucketTodoFilesUnlessSaidOtherwise() {
    Storage otherwise = accepted(complete()).storage();
    assertThat(otherwise.bucket()).isEqualTo("todo-files");
    assertThat(otherwise.endpoint()).isEmpty();
    assertThat(otherwise.region()).isEmpty();
    assertThat(accepted(with("S3_BUCKET", "other.files")).storage().bucket())
        .isEqualTo("other.files");
    assertThat(accepted(with("S3_ENDPOINT_URL", "http://s3:4566")).storage().endpoint())
        .contains(URI.create("http://s3:4566"));
    assertThat(problems(with("S3_BUCKET", "Todo_Files")))
        .containsExactly(
            "S3_BUCKET must be 3 to 63 of a-z, 0-9, dot and hyphen, but is \"Todo_Files\"");
    assertThat(problems(with("S3_ENDPOINT_URL", "s3:4566")))
        .containsExactly(
            "S3_ENDPOINT_URL must be http://host:port or https://host:port, but is \"s3:4566\"");
  }

  @Test
  void anUnreadableFilterMeansInfo() {
    assertThat(accepted(with("RUST_LOG", "core=???")).operations().logLevel())
        .isEqualTo(LogLevel.INFO);
    assertThat(accepted(with("RUST_LOG", "warn")).operations().logLevel()).isEqualTo(LogLevel.WARN);
  }

  @Test
  void aReaderOfItsOwnIsUsed() {
    assertThat(accepted(with("DATABASE_READER_URL", "postgres://replica/app")).reader().jdbc())
        .isEqualTo("jdbc:postgresql://replica/app");
  }

  @Test
  void aWrongUrlIsShownWithoutItsPassword() {
    assertThat(problems(with("DATABASE_WRITER_URL", "mysql://app:hush@db/app")))
        .singleElement()
        .asString()
        .contains("mysql://app:***@db/app")
        .doesNotContain("hush");
  }

  @Test
  void redisHasItsUsualPort() {
    assertThat(accepted(with("REDIS_URL", "redis://cache")).redis())
        .hasToString("redis://cache:6379");
    assertThat(accepted(with("REDIS_URL", "rediss://u:p@cache/1")).redis())
        .hasToString("rediss://u:p@cache:6379/1");
    assertThat(problems(with("REDIS_URL", "cache:6379"))).hasSize(1);
  }

  @Test
  void theLifetimeOfATokenIsAWholeNumberOfHoursAboveZero() {
    assertThat(accepted(with("JWT_EXPIRY_HOURS", "1")).tokenLifetime())
        .isEqualTo(Duration.ofHours(1));
    for (String wrong : List.of("0", "-1", "1.5", "day", "87601", "99999999999")) {
      assertThat(problems(with("JWT_EXPIRY_HOURS", wrong)))
          .as(wrong)
          .singleElement()
          .asString()
          .startsWith("JWT_EXPIRY_HOURS must be a whole number from 1 to 87600");
    }
  }

  @Test
  void nobodyIsLimitedUnlessSaidSo() {
    RateLimits limits = accepted(complete()).rateLimits();
    assertThat(limits.users()).isEmpty();
    assertThat(limits.strangers()).isEmpty();
    assertThat(accepted(with("RATE_LIMIT_PER_MINUTE", "0")).rateLimits().users()).isEmpty();
    assertThat(accepted(with("AUTH_RATE_LIMIT_PER_MINUTE", "30")).rateLimits().strangers())
        .contains(new Rate(30, 30));
  }

  @Test
  void aBucketHoldsTheRequestsOfAMinuteUnlessSaidOtherwise() {
    assertThat(accepted(with("RATE_LIMIT_PER_MINUTE", "600")).rateLimits().users())
        .contains(new Rate(600, 600));
    Map<String, String> both = with("RATE_LIMIT_PER_MINUTE", "600");
    both.put("RATE_LIMIT_BURST", "7");
    assertThat(accepted(both).rateLimits().users()).contains(new Rate(600, 7));
    assertThat(new Rate(600, 7).intervalMicros()).isEqualTo(100_000);
    assertThat(new Rate(600, 7).window()).isEqualTo(Duration.ofSeconds(1));
    assertThat(new Rate(2, 5).window()).isEqualTo(Duration.ofSeconds(150));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "many", "1000001"})
  void aRateIsANumberOfRequests(String value) {
    assertThat(problems(with("RATE_LIMIT_PER_MINUTE", value)))
        .containsExactly(
            "RATE_LIMIT_PER_MINUTE must be a whole number from 0 to 1000000, but is \"%s\""
                .formatted(value));
    assertThat(problems(with("AUTH_RATE_LIMIT_BURST", "0"))).hasSize(1);
  }

  @Test
  void anAddressIsAHostAndAPort() {
    assertThat(Address.parse("[::1]:80")).contains(new Address("::1", 80));
    assertThat(Address.parse("0.0.0.0:3001").orElseThrow().libertyHost()).isEqualTo("*");
    for (String wrong : List.of("3001", ":3001", "host:", "host:0", "host:65536", "::1:80")) {
      assertThat(Address.parse(wrong)).as(wrong).isEmpty();
    }
  }

  @Test
  void secretsAreNeverPrinted() {
    assertThat(accepted(complete()).toString()).doesNotContain(SECRET);
  }

  @Test
  void aFileOfPrivateKeysMakesTheSecretOptional(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("key.json"), "{}");
    Map<String, String> environment = with("JWT_PRIVATE_KEY", file.toString());
    environment.remove("JWT_SECRET");
    assertThat(accepted(environment).tokenKeys())
        .isEqualTo(new TokenKeySettings(Optional.of(file), Optional.empty(), Optional.empty()));
    environment.put("JWT_SECRET", "short");
    assertThat(problems(environment)).hasSize(1).first().asString().contains("JWT_SECRET is too");
  }

  @Test
  void aFileOfPrivateKeysMustBeReadable() {
    assertThat(problems(with("JWT_PRIVATE_KEY", "/no/such/file")))
        .containsExactly(
            "JWT_PRIVATE_KEY must name a file that can be read, but is \"/no/such/file\"");
  }

  @Test
  void theNextSecretIsOptionalButNotShort() {
    assertThat(accepted(with("JWT_SECRET_NEXT", SECRET)).tokenKeys().nextSecret()).isPresent();
    assertThat(problems(with("JWT_SECRET_NEXT", "short"))).hasSize(1);
  }

  @Test
  void theEdgeShowsItsSecretUnlessSaidOtherwise() {
    EdgeProofSettings proof = accepted(complete()).edgeProof();
    assertThat(proof.mode()).isEqualTo(EdgeProofSettings.Mode.STATIC);
    assertThat(proof.secret()).contains(new Secret(SECRET));
    assertThat(problems(with("EDGE_PROOF", "none")))
        .containsExactly("EDGE_PROOF must be static, signed or both, but is \"none\"");
  }

  @Test
  void assertionsNeedKeysAndNoSecret() {
    Map<String, String> environment = with("EDGE_PROOF", "signed");
    environment.remove("EDGE_SECRET");
    environment.put("EDGE_KEYS", "new=" + SECRET + "==,old=" + SECRET);
    assertThat(accepted(environment).edgeProof().keys())
        .containsExactly(
            Map.entry("new", new Secret(SECRET + "==")), Map.entry("old", new Secret(SECRET)));
    environment.put("EDGE_PROOF", "both");
    assertThat(problems(environment))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("EDGE_SECRET is not");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        SECRET,
        "=" + SECRET,
        "a=short",
        "a b=" + SECRET,
        "a=" + SECRET + ",",
        "a=" + SECRET + ",a=" + SECRET,
        "a=0123456789abcdef 0123456789abcdef"
      })
  void keysOfAssertionsMustBeNamedLongAndDistinct(String keys) {
    Map<String, String> environment = with("EDGE_PROOF", "signed");
    environment.put("EDGE_KEYS", keys);
    assertThat(problems(environment))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("EDGE_KEYS must be id=secret")
        .doesNotContain("0123456789abcdef");
  }
}
