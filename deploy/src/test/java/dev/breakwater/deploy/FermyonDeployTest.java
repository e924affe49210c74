package dev.breakwater.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.deploy.Stubs.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code deploy/fermyon/deploy.sh} with a stub for Spin. */
class FermyonDeployTest {
  private static final String SCRIPT = "deploy/fermyon/deploy.sh";
  private static final String CORE = "https://core.example";
  private static final String URL = "https://edge.fwf.example";
  private static final String CHANGES = "^spin (up|aka (deploy|app (delete|link))).*";

  @TempDir private Path folder;
  private Stubs stubs;
  private Path component;
  private Path secrets;

  @BeforeEach
  void akamaiThatWorks() throws IOException {
    component = Files.writeString(folder.resolve("edge.wasm"), "first");
    secrets = folder.resolve("secrets.env");
    Files.writeString(secrets, "JWT_SECRET=hush-jwt\nEDGE_SECRET=hush-edge\n");
    Files.setPosixFilePermissions(secrets, PosixFilePermissions.fromString("rw-------"));
    stubs =
        new Stubs(folder, "spin", "curl", "breakwater")
            .set("BREAKWATER", "breakwater")
            .set("CORE_URL", CORE)
            .set("SECRETS_FILE", secrets.toString())
            .set("COMPONENT", component.toString())
            .set("STATE", folder.resolve("state").toString())
            .set("VERIFY_TIMEOUT", "1")
            .on("^spin aka app status", "exit 1")
            .on(
                "^spin aka deploy ",
                "cat \"$(after --variable \"$@\""
                    + " | sed s/^@//)\" >>"
                    + folder.resolve("variables")
                    + "; echo '- edge: "
                    + URL
                    + " (wildcard)'")
            .on(
                "^spin up ",
                "env >"
                    + folder.resolve("environment")
                    + "; exec -a \"spin $*\" tail -f /dev/null");
    PublicApi.works(stubs, URL);
    PublicApi.coreRefuses(stubs, CORE);
  }

  @AfterEach
  void nothingIsLeftRunning() throws Exception {
    stubs.set("TARGET", "local").set("CONFIRM", "breakwater-edge").run(SCRIPT, "destroy");
  }

  private Outcome run(String verb) throws IOException, InterruptedException {
    return stubs.run(SCRIPT, verb);
  }

  @Test
  void settingsThatAreMissingAreAllNamed() throws Exception {
    Outcome outcome = stubs.set("CORE_URL", "").set("SECRETS_FILE", "").run(SCRIPT, "apply");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.said()).contains("CORE_URL is not set", "SECRETS_FILE is not set");
    assertThat(stubs.calls()).noneMatch(call -> call.matches(CHANGES));
  }

  @ParameterizedTest
  @CsvSource({
    "CORE_URL,http://core.example,must be https",
    "CORE_URL,core.example,must be an origin",
    "MAX_BODY_BYTES,20000000,Akamai takes 10485760",
    "TARGET,cloud,must be one of: akamai local",
  })
  void whatAkamaiDoesNotTakeIsRefusedBefore(String name, String value, String reason)
      throws Exception {
    Outcome outcome = stubs.set(name, value).run(SCRIPT, "apply");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.said()).contains(reason);
    assertThat(stubs.calls()).noneMatch(call -> call.matches(CHANGES));
  }

  @Test
  void aComponentThatWantsWhatAkamaiDoesNotHaveIsRefused() throws Exception {
    Outcome outcome =
        stubs
            .on(
                "^breakwater check .*edge.wasm --target akamai-functions$",
                "echo 'error: wants fermyon:spin/sqlite'; exit 1")
            .run(SCRIPT, "apply");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.said()).contains("wants fermyon:spin/sqlite", "does not run on Akamai");
    assertThat(stubs.calls()).noneMatch(call -> call.matches(CHANGES));
  }

  @Test
  void planSaysWhatIsNewAndChangesNothing() throws Exception {
    assertThat(run("plan").status()).isEqualTo(10);
    assertThat(stubs.calls()).noneMatch(call -> call.matches(CHANGES));

    assertThat(run("apply").status()).isZero();
    assertThat(run("plan").status()).isZero();

    Files.writeString(component, "second");
    Outcome changed = run("plan");
    assertThat(changed.status()).isEqualTo(10);
    assertThat(changed.said()).containsPattern("component: [0-9a-f]{64} -> [0-9a-f]{64}");
  }

  @Test
  void applyCreatesTheApplicationOnceAndUpdatesItThen() throws Exception {
    Outcome outcome = run("apply");
    assertThat(outcome.status()).as(outcome.said()).isZero();
    assertThat(outcome.said()).contains("Deployed and verified: " + URL);
    assertThat(stubs.calls())
        .anyMatch(call -> call.matches("spin aka deploy .*--create-name breakwater-edge.*"));

    stubs.on("^spin aka app status", "exit 0");
    assertThat(run("apply").status()).isZero();
    assertThat(stubs.calls())
        .anyMatch(call -> call.startsWith("spin aka app link --app-name breakwater-edge"))
        .last()
        .asString()
        .startsWith("curl");
    assertThat(stubs.calls().stream().filter(call -> call.contains("--create-name"))).hasSize(1);
  }

  @Test
  void secretsReachAkamaiByAFileThatIsGoneAfterwards() throws Exception {
    Outcome outcome = run("apply");

    assertThat(folder.resolve("variables"))
        .content()
        .contains("jwt_secret = 'hush-jwt'", "edge_secret = 'hush-edge'")
        .contains("core_url = 'https://core.example'", "max_body_bytes = '10485760'")
        .contains("always_https = 'true'");
    assertThat(outcome.said()).doesNotContain("hush", PublicApi.TOKEN);
    assertThat(stubs.calls())
        .noneMatch(call -> call.contains("hush") || call.contains(PublicApi.TOKEN));
    assertThat(stubs.temporary()).isEmptyDirectory();
    try (var kept = Files.walk(folder.resolve("state"))) {
      assertThat(kept.filter(Files::isRegularFile))
          .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("hush"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^spin aka deploy ",
        "^curl .*/api/auth/login$",
        "^curl .*core.example/api/todos$"
      })
  void whatFailsOnceRollsBackToTheVerifiedComponent(String call) throws Exception {
    assertThat(run("apply").status()).isZero();
    Files.writeString(component, "second");
    Path failed = folder.resolve("failed");
    String once =
        "[[ -e %s ]] || { touch %s; %s; exit; }\n"
            .formatted(failed, failed, call.contains("curl") ? "answer 500" : "exit 1");
    String then =
        call.contains("deploy")
            ? "echo " + URL
            : call.contains("login") ? "answer 200 '{\"token\":\"x\"}'" : "answer 403";
    stubs.on(call, once + then);

    Outcome outcome = run("apply");
    assertThat(outcome.status()).as(outcome.said()).isEqualTo(3);
    assertThat(stubs.calls())
        .anyMatch(line -> line.matches("spin aka deploy .*/current/spin.toml.*"));
    assertThat(folder.resolve("state/akamai/current/target/edge.wasm")).hasContent("first");
  }

  @Test
  void aFirstDeploymentThatFailsIsLeftToBeLookedAt() throws Exception {
    Outcome outcome = stubs.on("^curl .*/login$", "answer 500").run(SCRIPT, "apply");

    assertThat(outcome.status()).isEqualTo(4);
    assertThat(outcome.said()).contains("spin aka logs", "destroy");
  }

  @Test
  void rollbackGoesToTheComponentBeforeAndThereAgain() throws Exception {
    assertThat(run("rollback").status()).isEqualTo(1);
    assertThat(run("apply").status()).isZero();
    Files.writeString(component, "second");
    assertThat(run("apply").status()).isZero();

    assertThat(run("rollback").status()).isZero();
    assertThat(folder.resolve("state/akamai/current/target/edge.wasm")).hasContent("first");
    assertThat(run("rollback").status()).isZero();
    assertThat(folder.resolve("state/akamai/current/target/edge.wasm")).hasContent("second");
  }

  @Test
  void destroyWantsTheNameOfTheApplication() throws Exception {
    assertThat(run("destroy").status()).isEqualTo(1);
    assertThat(stubs.calls()).noneMatch(call -> call.matches(CHANGES));

    assertThat(stubs.set("CONFIRM", "breakwater-edge").run(SCRIPT, "destroy").status()).isZero();
    assertThat(stubs.calls())
        .contains("spin aka app delete --app-name breakwater-edge --no-confirm");
  }

  @Test
  void onThisMachineSpinRunsInTheBackgroundUntilItIsDestroyed() throws Exception {
    stubs
        .set("TARGET", "local")
        .set("LISTEN", "127.0.0.1:3999")
        .set("CORE_URL", "http://core.example");
    PublicApi.works(stubs, "http://127.0.0.1:3999");
    PublicApi.coreRefuses(stubs, "http://core.example");
    Outcome outcome = run("apply");

    assertThat(outcome.status()).as(outcome.said()).isZero();
    assertThat(folder.resolve("environment"))
        .content()
        .contains(
            "SPIN_VARIABLE_JWT_SECRET=hush-jwt\n", "SPIN_VARIABLE_CORE_URL=http://core.example\n");
    assertThat(stubs.calls()).noneMatch(call -> call.contains("hush"));
    long first = pid();
    assertThat(ProcessHandle.of(first)).isPresent();

    assertThat(run("apply").status()).isZero();
    assertThat(ProcessHandle.of(first).filter(ProcessHandle::isAlive)).isEmpty();
    long second = pid();
    assertThat(stubs.set("CONFIRM", "breakwater-edge").run(SCRIPT, "destroy").status()).isZero();
    assertThat(ProcessHandle.of(second).filter(ProcessHandle::isAlive)).isEmpty();
  }

  private long pid() throws IOException {
    return Long.parseLong(Files.readString(folder.resolve("state/local/pid")).strip());
  }
}
