package dev.breakwater.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the files for containers and for Spin promise; nothing here pulls or runs an image. */
class ContainersTest {
  private static final Path REPOSITORY = Path.of("..");
  private static final Pattern SECRET =
      Pattern.compile("(?m)^ +\\w*(?:SECRET|PASSWORD|ACCESS_KEY)\\w*: (\\S+)");
  private static final String PINNED = "\\S+:v?\\d+\\.\\d+\\S*";

  private final Map<String, Map<String, Object>> services = services();

  private static Map<String, Map<String, Object>> services() {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    Map<String, Map<String, Map<String, Object>>> compose = yaml.load(text("compose.yaml"));
    Map<String, Map<String, Object>> services = compose.get("services");
    assertThat(services).isNotNull();
    return services == null ? Map.of() : services;
  }

  private static String text(String file) {
    try {
      return Files.readString(REPOSITORY.resolve(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyPartOfThePlatformIsAService() {
    assertThat(services).containsOnlyKeys("edge", "core", "postgres", "replica", "redis", "s3");
  }

  @Test
  void everyImageIsPinned() {
    assertThat(services)
        .allSatisfy((name, service) ->
            assertThat(String.valueOf(service.get("image"))).as(name).matches(PINNED));
    for (String image : List.of("core-ear/Dockerfile", "core-ear/crm/Dockerfile")) {
      assertThat(text(image).lines().filter(line -> line.startsWith("FROM ")))
          .isNotEmpty()
          .allSatisfy(line -> assertThat(line.split(" ", -1)[1]).matches(PINNED));
    }
  }

  @Test
  void databasesAreWaitedForWithATimeLimitAndKeepTheirData() {
    for (String name : List.of("postgres", "replica", "redis", "s3")) {
      assertThat(services.get(name))
          .as(name)
          .extractingByKey("healthcheck", InstanceOfAssertFactories.MAP)
          .containsKeys("test", "interval", "timeout", "retries");
    }
    for (String name : List.of("postgres", "replica", "s3")) {
      assertThat(services.get(name)).as(name).containsKey("volumes");
    }
    assertThat(services.get("core"))
        .extractingByKey("depends_on", InstanceOfAssertFactories.MAP)
        .containsOnlyKeys("postgres", "replica", "redis", "s3")
        .allSatisfy(
            (name, wanted) -> assertThat(wanted).isEqualTo(Map.of("condition", "service_healthy")));
  }

  @Test
  void noSecretHasADefaultAndNoServiceHasTheDockerSocket() {
    assertThat(text("compose.yaml"))
        .doesNotContain("docker.sock")
        .doesNotContainPattern("(SECRET|PASSWORD|ACCESS_KEY)\\w*:-");
    assertThat(SECRET.matcher(text("compose.yaml")).results().map(secret -> secret.group(1)))
        .hasSizeGreaterThan(6)
        .allSatisfy(value -> assertThat(value).startsWith("${"));
  }

  @Test
  void onlyTheEdgeIsReachableAndOnlyFromThisMachine() {
    assertThat(services)
        .allSatisfy((name, service) ->
            assertThat(service.containsKey("ports")).isEqualTo(name.equals("edge")));
    assertThat(services.get("edge"))
        .extractingByKey("ports", InstanceOfAssertFactories.LIST)
        .containsExactly("127.0.0.1:3000:3000");
  }

  @Test
  void theImageOfTheCoreIsBuiltInStagesAndRunsAsNobodySpecial() {
    String image = text("core-ear/Dockerfile");
    String last = image.substring(image.lastIndexOf("\nFROM "));

    assertThat(image.lines().filter(line -> line.startsWith("FROM ")).count()).isGreaterThan(1);
    assertThat(image).as("Liberty makes folders of mode 750").contains("chmod -R a+rX /opt/wlp");
    assertThat(last).containsPattern("\nUSER [1-9]\\d+").contains("\nHEALTHCHECK ");
    assertThat(last).contains("\nENV APP_ADDR=0.0.0.0:3001").contains("\nEXPOSE 3001\n");
    assertThat(services.get("core")).containsEntry("read_only", true);
  }

  @Test
  void theImageOfTheCrmIsBuiltInStagesAndRunsAsNobodySpecial() {
    String image = text("core-ear/crm/Dockerfile");
    String last = image.substring(image.lastIndexOf("\nFROM "));

    assertThat(image.lines().filter(line -> line.startsWith("FROM ")).count()).isGreaterThan(1);
    assertThat(image).as("Liberty makes folders of mode 750").contains("chmod -R a+rX /opt/wlp");
    assertThat(last).containsPattern("\nUSER [1-9]\\d+").contains("\nHEALTHCHECK ");
    assertThat(last).contains("\nEXPOSE 8000 8001 8002\n").doesNotContain("DATABASE_URL");
  }

  @Test
  void theManifestForSpinTakesEveryPathAndAllowsTheCoreAlone() {
    assertThat(text("functions/gateway/spin.toml"))
        .contains("spin_manifest_version = 2", "route = \"/...\"")
        .contains("source = \"target/edge.wasm\"")
        .contains("allowed_outbound_hosts = [\"{{ core_url }}\"]")
        .contains("edge_secret = { required = true, secret = true }")
        .contains("jwt_secret = { required = true, secret = true }");
  }
}
