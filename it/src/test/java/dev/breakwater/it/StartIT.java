package dev.breakwater.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.breakwater.local.Backend;
import dev.breakwater.local.CoreProcess;
import dev.breakwater.local.Folders;
import dev.breakwater.local.PlatformPorts;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a core makes of its surroundings when it starts. */
@StraightToCore
class StartIT {
  private static final Duration BOUND = Duration.ofSeconds(150);
  private static final int START_TIMEOUT_SECONDS = 3;

  private final Backend backend;
  private final Folders folders = SharedPlatform.folders("started-core");
  private final int nobodysPort = PlatformPorts.free().s3();

  StartIT(Backend backend) {
    this.backend = backend;
    Backend.forget(folders);
  }

  /** Lines of a core that was started with {@code variables} and has ended with status 1. */
  private List<String> linesOfAFailedStart(Map<String, String> variables) throws Exception {
    try (CoreProcess core = backend.launchCore(folders, PlatformPorts.free().core(), variables)) {
      assertThat(core.awaitEnd(BOUND)).isEqualTo(1);
    }
    List<String> lines = lines();
    hasNoStackTrace(lines);
    return lines;
  }

  private List<String> lines() throws IOException {
    return Files.readString(folders.log("core")).replace("\\/", "/").lines().toList();
  }

  /** The server's own note of who ended it has one. */
  private static void hasNoStackTrace(List<String> lines) {
    assertThat(lines)
        .filteredOn(line -> !line.contains("CWWKE0084I"))
        .noneMatch(line -> line.contains("\\tat ") || line.startsWith("\tat "));
  }

  private static List<String> reasons(List<String> lines) {
    return lines.stream().filter(line -> line.startsWith("  - ")).toList();
  }

  private static List<String> errors(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("{"))
        .map(JsonPath::from)
        .filter(line -> "SEVERE".equals(line.getString("level")))
        .map(line -> line.getString("message"))
        .toList();
  }

  @Test
  void withoutItsStoreACoreEndsAndNamesWhatIsMissing() throws Exception {
    Instant begin = Instant.now();
    List<String> lines =
        linesOfAFailedStart(
            Map.of(
                "S3_ENDPOINT_URL",
                "http://127.0.0.1:" + nobodysPort,
                "START_TIMEOUT",
                Integer.toString(START_TIMEOUT_SECONDS)));

    assertThat(Duration.between(begin, Instant.now())).isGreaterThan(Duration.ofSeconds(3));
    assertThat(reasons(lines))
        .singleElement()
        .asString()
        .contains(
            "the bucket \"todo-files\" (S3_BUCKET) at http://127.0.0.1:%d (S3_ENDPOINT_URL)"
                .formatted(nobodysPort),
            "cannot be reached within 3 s (START_TIMEOUT)");
    assertThat(errors(lines)).singleElement().asString().contains("S3_BUCKET");
  }

  @Test
  void withoutStoreAndDatabaseACoreEndsAndNamesBoth() throws Exception {
    List<String> lines =
        linesOfAFailedStart(
            Map.of(
                "DATABASE_WRITER_URL",
                "postgres://app:hidden@127.0.0.1:" + nobodysPort + "/app",
                "S3_ENDPOINT_URL",
                "http://127.0.0.1:" + nobodysPort,
                "START_TIMEOUT",
                Integer.toString(START_TIMEOUT_SECONDS)));

    assertThat(reasons(lines)).hasSize(2);
    assertThat(reasons(lines).getFirst())
        .contains("(DATABASE_WRITER_URL) cannot be reached within 3 s (START_TIMEOUT)");
    assertThat(reasons(lines).getLast()).contains("(S3_BUCKET)");
    assertThat(lines).noneMatch(line -> line.contains("hidden"));
  }

  @Test
  void aStoreThatRefusesEndsTheStartAtOnce() throws Exception {
    List<String> lines =
        linesOfAFailedStart(
            Map.of("AWS_SECRET_ACCESS_KEY", "not-the-secret", "START_TIMEOUT", "600"));

    assertThat(reasons(lines))
        .singleElement()
        .asString()
        .contains("is refused", "AWS_SECRET_ACCESS_KEY");
  }

  @Test
  void aBucketIsMadeWithKeysOfAnyKindAndRedisMayBeAway(@TempDir Path keys) throws Exception {
    Path file =
        Files.writeString(
            keys.resolve("credentials"),
            """
            [default]
            aws_access_key_id = %s
            aws_secret_access_key = %s
            """
                .formatted(backend.s3().keys().accessKey(), backend.s3().keys().secretKey()));
    String bucket = "made-at-start-" + nobodysPort;
    try (CoreProcess process =
        backend.startCore(
            folders,
            PlatformPorts.free().core(),
            Map.of(
                "S3_BUCKET",
                bucket,
                "AWS_ACCESS_KEY_ID",
                "",
                "AWS_SECRET_ACCESS_KEY",
                "",
                "AWS_SHARED_CREDENTIALS_FILE",
                file.toString(),
                "REDIS_URL",
                "redis://:hidden@127.0.0.1:" + nobodysPort))) {
      Core core = new Core(process.address());
      await()
          .atMost(30, SECONDS)
          .untilAsserted(
              () -> assertThat(core.request().get("/health/started").statusCode()).isEqualTo(200));
      assertThat(SharedPlatform.folders("backend").s3().resolve(bucket)).isDirectory();
      JsonPath ready = core.request().get("/health/ready").jsonPath();
      assertThat(ready.getString("status")).isEqualTo("UP");
      assertThat(ready.getBoolean("checks.find { it.name == 'cache' }.data.reachable")).isFalse();
      assertThat(ready.getBoolean("checks.find { it.name == 'storage' }.data.reachable")).isTrue();
      await()
          .atMost(30, SECONDS)
          .untilAsserted(() ->
              assertThat(lines()).anyMatch(line -> line.contains("Redis at redis://:***@127.")));
    }
    assertThat(lines())
        .anyMatch(line -> line.contains("Connected to S3, bucket " + bucket))
        .anyMatch(line -> line.contains("(REDIS_URL) does not answer"))
        .noneMatch(line -> line.contains("Connected to Redis"))
        .noneMatch(line -> line.contains("hidden"));
  }

  @Test
  void theLogSaysWhatAnswered() throws Exception {
    Path log = SharedPlatform.folders("backend").log("core");
    await()
        .atMost(30, SECONDS)
        .untilAsserted(() ->
            assertThat(Files.readString(log).replace("\\/", "/"))
                .contains(
                    "Connected to Redis at " + backend.redis().url(),
                    "Connected to S3, bucket todo-files",
                    "Connected to the writer",
                    "Connected to the reader"));
  }
}
