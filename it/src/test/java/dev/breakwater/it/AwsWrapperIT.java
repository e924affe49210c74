package dev.breakwater.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.local.Backend;
import dev.breakwater.local.CoreProcess;
import dev.breakwater.local.Folders;
import dev.breakwater.local.PlatformPorts;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A core that reaches its databases through the AWS JDBC wrapper. What the wrapper knows of an
 * Aurora cluster needs one; here are the two kinds of connections and what is read and written.
 */
@StraightToCore
class AwsWrapperIT {
  private static final Duration BOUND = Duration.ofMinutes(2);

  private final Backend backend;
  private final Folders folders = SharedPlatform.folders("wrapped-core");

  AwsWrapperIT(Backend backend) {
    this.backend = backend;
    Backend.forget(folders);
  }

  private Map<String, String> wrapped(String parameters) {
    return Map.of(
        "DATABASE_WRITER_URL", wrapped(backend.postgres().writerUrl(), parameters),
        "DATABASE_READER_URL", wrapped(backend.postgres().readerUrl(), parameters),
        "START_TIMEOUT", "5");
  }

  private static String wrapped(String url, String parameters) {
    return url.replace("postgres://app:app@", "jdbc:aws-wrapper:postgresql://")
        + "?user=app&password=app"
        + parameters;
  }

  @Test
  void commandsAndQueriesPassTheWrapper() throws Exception {
    try (CoreProcess process =
        backend.startCore(folders, PlatformPorts.free().core(), wrapped(""))) {
      Core core = new Core(process.address());
      User user = core.newUser();
      String todo =
          core.fromEdge(user.id())
              .body("{\"title\":\"wrapped\"}")
              .post("/api/todos")
              .then()
              .statusCode(201)
              .extract()
              .path("id");
      assertThat(core.fromEdge(user.id()).get("/api/todos").jsonPath().getList("id", String.class))
          .containsExactly(todo);
      assertThat(core.request().get("/health/ready").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void settingsOfTheWrapperReachIt() throws Exception {
    try (CoreProcess process =
        backend.launchCore(
            folders, PlatformPorts.free().core(), wrapped("&wrapperPlugins=nosuch"))) {
      assertThat(process.awaitEnd(BOUND)).isEqualTo(1);
    }
    assertThat(Files.readString(folders.log("core"))).contains("nosuch");
  }
}
