package dev.breakwater.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.breakwater.deploy.Stubs.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code deploy/k8s/deploy.sh} against a cluster of stubs. */
class K8sDeployTest {
  private static final String SCRIPT = "deploy/k8s/deploy.sh";
  private static final String URL = "https://todo.example";
  private static final String TUNNEL = "http://127.0.0.1:40123";
  private static final String CORE = "registry.example/core@sha256:" + "c".repeat(64);
  private static final String EDGE = "registry.example/edge@sha256:" + "e".repeat(64);
  private static final String ARTIFACT = "registry.example/edge-spin@sha256:" + "a".repeat(64);
  private static final String LAST = "last-verified-state";
  private static final String BEFORE = "state-before-that";
  private static final String CHANGES = "^kubectl .*(apply|delete|create|patch|scale|undo)\\b.*";

  @TempDir private Path folder;
  private Stubs stubs;

  @BeforeEach
  void clusterThatWorks() throws IOException {
    stubs =
        new Stubs(folder, "kubectl", "curl", "sleep")
            .set("CORE_IMAGE", CORE)
            .set("EDGE_IMAGE", EDGE)
            .set("PUBLIC_HOST", "todo.example")
            .set("VERIFY_TIMEOUT", "1")
            .on("^kubectl kustomize ", "cat <<'YAML'\n" + manifests(CORE, EDGE) + "YAML")
            .on("^kubectl config current-context$", "echo the-cluster")
            .on("^kubectl get namespace ", "echo namespace/it")
            .on("^kubectl .*get secret .*go-template", "printf '%s ' " + keys())
            .on("^kubectl .*get pods .*name=core ", "echo '" + CORE + " " + CORE + "'")
            .on("^kubectl .*get pods .*component=jvm ", "echo '" + EDGE + " " + EDGE + "'")
            .on("^kubectl .* --dry-run=client ", "echo 'kind: written'")
            .on("^kubectl .*port-forward", tunnel());
    PublicApi.works(stubs, URL);
    PublicApi.coreRefuses(stubs, TUNNEL);
  }

  private static String keys() {
    return "DATABASE_WRITER_URL REDIS_URL JWT_SECRET EDGE_SECRET";
  }

  private static String tunnel() {
    return "echo 'Forwarding from 127.0.0.1:40123 -> 3001'; exec tail -f /dev/null";
  }

  private static String manifests(String core, String edge) {
    return """
    kind: Deployment
    metadata:
      name: edge-jvm
    spec:
      template:
        spec:
          containers:
            - image: %s
    ---
    kind: Deployment
    metadata:
      name: core
    spec:
      template:
        spec:
          containers:
            - env: []
              image: %s
    """
        .formatted(edge, core);
  }

  private static String manifestsWithSpinApp() {
    return """
    kind: Deployment
    metadata:
      name: core
    spec:
      image: %s
    ---
    kind: SpinApp
    metadata:
      name: edge-spin
    spec:
      image: %s
    """
        .formatted(CORE, ARTIFACT);
  }

  /** Both edges run, each by its own image. */
  private void bothEdgesRun() throws IOException {
    stubs
        .on("^kubectl .*get pods .*name=edge", "printf '%s\\n' '" + EDGE + "' '" + ARTIFACT + "'")
        .on("^kubectl .*get pods .*component=jvm", "echo '" + EDGE + "'")
        .on("^kubectl .*get pods .*component=spin", "echo '" + ARTIFACT + "'");
  }

  private void isThere(String key, String name, String core) throws IOException {
    stubs.on(
        "^kubectl .*get configmap breakwater-releases .*data\\." + key + "}",
        "cat <<'YAML'\n# " + name + "\n" + manifests(core, EDGE) + "YAML");
  }

  private Outcome run(String verb) throws IOException, InterruptedException {
    return stubs.run(SCRIPT, verb);
  }

  @Test
  void helpNamesEverySettingAndEveryExitCode() throws Exception {
    Outcome help = run("--help");

    assertThat(help.status()).isZero();
    assertThat(help.said())
        .contains("deploy.sh plan", "3 apply failed and was rolled back")
        .containsPattern("(?m)^  CORE_IMAGE +required: ")
        .containsPattern("(?m)^  EDGE +jvm: .* \\(jvm\\)$");
  }

  @Test
  void anUnknownVerbIsWrongUse() throws Exception {
    assertThat(run("deploy").status()).isEqualTo(2);
  }

  @Test
  void settingsThatAreMissingAreAllNamedBeforeAnythingIsAsked() throws Exception {
    Outcome outcome = stubs.set("CORE_IMAGE", "").set("EDGE_IMAGE", "").run(SCRIPT, "apply");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.said()).contains("CORE_IMAGE is not set", "EDGE_IMAGE is not set");
    assertThat(stubs.calls()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "OVERLAY,staging,must be one of: production local",
    "EDGE,wasm,must be one of: jvm spin",
    "PUBLIC_HOST,a b,must be a host name",
    "CORE_IMAGE,registry.example/core:1,must be an image with its digest",
    "ROLLOUT_TIMEOUT,soon,must be a number of seconds",
  })
  void aSettingOfTheWrongFormIsRefused(String name, String value, String reason) throws Exception {
    Outcome outcome = stubs.set(name, value).run(SCRIPT, "apply");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.said()).contains(name + " is '" + value + "' and " + reason);
    assertThat(stubs.calls()).isEmpty();
  }

  @Test
  void aClusterThatDoesNotAnswerIsNamedByItsContext() throws Exception {
    Outcome outcome = stubs.on("^kubectl get --raw /readyz", "exit 1").run(SCRIPT, "plan");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.said()).contains("'the-cluster' does not answer");
  }

  @Test
  void aClusterWithoutSpinKubeTakesNoSpinApp() throws Exception {
    stubs.set("EDGE", "spin").on("^kubectl get crd ", "exit 1");

    assertThat(run("plan").said()).contains("no SpinKube");
  }

  @Test
  void planShowsTheDifferenceAndChangesNothing() throws Exception {
    Outcome outcome = stubs.on("^kubectl diff ", "echo '+ image: new'; exit 1").run(SCRIPT, "plan");

    assertThat(outcome.status()).isEqualTo(10);
    assertThat(outcome.said()).contains("+ image: new", "context: the-cluster");
    assertThat(stubs.calls()).noneMatch(call -> call.matches(CHANGES));
  }

  @Test
  void planBeforeTheFirstInstallationListsWhatIsNew() throws Exception {
    Outcome outcome = stubs.on("^kubectl get namespace ", "exit 0").run(SCRIPT, "plan");

    assertThat(outcome.status()).isEqualTo(10);
    assertThat(outcome.said()).contains("Deployment edge-jvm", "Deployment core");
    assertThat(stubs.calls()).noneMatch(call -> call.matches(CHANGES));
  }

  @Test
  void planWithoutADifferenceEndsWithZero() throws Exception {
    assertThat(run("plan")).isEqualTo(new Outcome(0, run("plan").said()));
    assertThat(run("plan").said()).contains("nothing to change");
  }

  @Test
  void secretsThatAreMissingAreNamedBeforeAnythingChanges() throws Exception {
    stubs.on("^kubectl -n breakwater-edge get secret .*go-template", "echo 'JWT_SECRET '");
    Outcome outcome = run("apply");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.said()).contains("breakwater-edge/edge-secrets: EDGE_SECRET");
    assertThat(outcome.said()).doesNotContain("edge-secrets: JWT_SECRET");
    assertThat(stubs.calls()).noneMatch(call -> call.matches(CHANGES));
  }

  @Test
  void aFileOfSecretsThatOthersCanReadIsRefused() throws Exception {
    Path file = secrets("rw-r--r--");
    Outcome outcome = stubs.set("SECRETS_FILE", file.toString()).run(SCRIPT, "apply");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.said()).contains("chmod 600");
    assertThat(stubs.calls()).noneMatch(call -> call.matches(CHANGES));
  }

  private Path secrets(String mode) throws IOException {
    Path file = folder.resolve("secrets.env");
    Files.writeString(
        file,
        """
        DATABASE_WRITER_URL=postgres://app:hush-writer@db.example/app
        REDIS_URL=rediss://:hush-redis@redis.example:6379
        JWT_SECRET=hush-jwt
        EDGE_SECRET=hush-edge
        """);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
  }

  @Test
  void applyWaitsVerifiesAndKeepsWhatItVerified() throws Exception {
    Outcome outcome = run("apply");

    assertThat(outcome.said()).contains("Deployed and verified: " + URL);
    assertThat(outcome.status()).isZero();
    assertThat(stubs.calls())
        .containsSubsequence(
            "kubectl -n breakwater rollout status deployment/core --timeout=300s",
            "kubectl -n breakwater-edge rollout status deployment/edge-jvm --timeout=300s")
        .anyMatch(call -> call.contains("create configmap breakwater-releases"));
    assertThat(stubs.temporary()).isEmptyDirectory();
  }

  @Test
  void anEdgeIsVerifiedBesideTheOneItReplacesAndThenRunsAlone() throws Exception {
    bothEdgesRun();
    Outcome outcome =
        stubs
            .set("EDGE", "spin")
            .set("EDGE_IMAGE", ARTIFACT)
            .on("^kubectl kustomize ", "cat <<'YAML'\n" + manifestsWithSpinApp() + "YAML")
            .run(SCRIPT, "apply");

    assertThat(outcome.status()).as(outcome.said()).isZero();
    assertThat(stubs.calls()).anyMatch(call -> call.contains("delete deployment/edge-jvm"));
  }

  @Test
  void rollbackToTheOtherEdgeRemovesTheOneThatReplacedIt() throws Exception {
    bothEdgesRun();
    stubs.on(
        "^kubectl .*get configmap breakwater-releases .*data\\.current}",
        "cat <<'YAML'\n" + manifestsWithSpinApp() + "YAML");
    isThere("previous", BEFORE, CORE);
    Outcome outcome = stubs.set("EDGE", "spin").run(SCRIPT, "rollback");

    assertThat(outcome.status()).as(outcome.said()).isZero();
    assertThat(stubs.calls())
        .anyMatch(call -> call.contains("delete spinapp/edge-spin"))
        .noneMatch(call -> call.contains("delete deployment/edge-jvm"));
  }

  @Test
  void noSecretStandsOnACommandLineOrInTheOutput() throws Exception {
    Path file = secrets("rw-------");
    Outcome outcome = stubs.set("SECRETS_FILE", file.toString()).run(SCRIPT, "apply");

    assertThat(outcome.status()).as(outcome.said()).isZero();
    assertThat(stubs.calls())
        .anyMatch(call -> call.contains("create secret generic core-secrets"))
        .noneMatch(call -> call.contains("hush") || call.contains(PublicApi.TOKEN));
    assertThat(outcome.said()).doesNotContain("hush", PublicApi.TOKEN);
    assertThat(stubs.temporary()).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a rollout | ^kubectl .*rollout status deployment/core | exit 1",
        "the manifests | ^kubectl apply .*wanted.yaml | exit 1",
        "registration | ^curl .*/api/auth/register$ | answer 500",
        "login | ^curl .*/api/auth/login$ | answer 401",
        "the list | ^curl .*--request GET .*/token https://todo.example/api/todos$ | answer 200"
            + " '[]'",
        "removal | ^curl .*--request DELETE | answer 500",
        "forged headers | ^curl .*/forged https://todo.example/api/todos$ | answer 200",
        "the way round | ^curl .*40123/api/todos$ | answer 200",
        "metrics | ^curl .*/metrics$ | answer 200",
        "the digest | ^kubectl .*get pods .*name=core | echo 'core:1 core@sha256:0000'",
        "no pod | ^kubectl .*get pods .*name=edge | exit 0",
        "the network | ^kubectl .*wait --for=condition=complete | exit 1",
      })
  void whatFailsOnceRollsBack(String what, String call, String does) throws Exception {
    isThere("current", LAST, CORE);
    Path failed = folder.resolve("failed");
    stubs.on(
        call,
        "[[ -e "
            + failed
            + " ]] || { touch "
            + failed
            + "; "
            + does
            + "; exit; }\n"
            + normal(call));

    Outcome outcome = run("apply");

    assertThat(outcome.said()).as(what).contains("Rolled back.", "kubectl -n breakwater logs");
    assertThat(outcome.status()).isEqualTo(3);
    assertThat(stubs.calls()).anyMatch(line -> line.matches("kubectl apply .*current.yaml"));
    assertThat(stubs.calls()).noneMatch(line -> line.contains("create configmap"));
  }

  /** What the call does when it does not fail: the rule before it, by its effect. */
  private static String normal(String call) {
    if (call.contains("name=core")) {
      return "echo '" + CORE + "'";
    }
    if (call.contains("name=edge")) {
      return "echo '" + EDGE + "'";
    }
    if (!call.contains("curl")) {
      return "exit 0";
    }
    return """
    case $call in
      *40123*) answer 403 ;;
      */health) answer 200 ;;
      */register) answer 201 '{"id":"u"}' ;;
      */login) answer 200 '{"token":"x"}' ;;
      *DELETE*) answer 204 ;;
      *forged*) answer 401 ;;
      */metrics) answer 404 ;;
      *) answer 200 '[{"id":"t1"}]' ;;
    esac\
    """;
  }

  @Test
  void aFirstInstallationThatFailsIsLeftToBeLookedAt() throws Exception {
    Outcome outcome = stubs.on("^kubectl .*rollout status", "exit 1").run(SCRIPT, "apply");

    assertThat(outcome.status()).isEqualTo(4);
    assertThat(outcome.said()).contains("nothing to go back to", "destroy");
  }

  @Test
  void aRollbackThatFailsTooIsSaid() throws Exception {
    isThere("current", LAST, CORE);
    Outcome outcome = stubs.on("^kubectl .*rollout status", "exit 1").run(SCRIPT, "apply");

    assertThat(outcome.status()).isEqualTo(4);
  }

  @Test
  void verifyEndsWithFiveWhenSomethingDoesNotWork() throws Exception {
    isThere("current", LAST, CORE);
    assertThat(run("verify").status()).isZero();

    stubs.on("^curl .*40123/api/todos$", "answer 200");
    assertThat(run("verify").status()).isEqualTo(5);
  }

  @Test
  void anAddressThatNeverAnswersIsNotVerified() throws Exception {
    isThere("current", LAST, CORE);
    Outcome outcome = stubs.on("^curl .*todo.example/health$", "answer 503").run(SCRIPT, "verify");

    assertThat(outcome.status()).isEqualTo(5);
    assertThat(outcome.said()).contains("did not answer 200 within 1 s (last: 503)");
  }

  @Test
  void rollbackGoesToTheStateBeforeAndKeepsBoth() throws Exception {
    isThere("current", LAST, CORE);
    isThere("previous", BEFORE, CORE);
    Outcome outcome = run("rollback");

    assertThat(outcome.status()).as(outcome.said()).isZero();
    assertThat(stubs.calls())
        .anyMatch(call -> call.matches("kubectl apply .*/previous.yaml"))
        .anyMatch(call ->
            call.matches(
                ".*--from-file=current=.*/previous.yaml --from-file=previous=.*/current.yaml .*"));
  }

  @Test
  void rollbackWithoutAnEarlierStateChangesNothing() throws Exception {
    isThere("current", LAST, CORE);
    Outcome outcome = run("rollback");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.said()).contains("no earlier verified state");
    assertThat(stubs.calls()).noneMatch(call -> call.matches(CHANGES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "another-cluster"})
  void destroyWantsTheNameOfTheCluster(String answer) throws Exception {
    Outcome outcome = stubs.set("CONFIRM", answer).run(SCRIPT, "destroy");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.said()).contains("Nothing was changed", "Data stay");
    assertThat(stubs.calls()).noneMatch(call -> call.matches(CHANGES));
  }

  @Test
  void destroyLeavesTheDataUnlessToldOtherwise() throws Exception {
    stubs.set("CONFIRM", "the-cluster");
    assertThat(run("destroy").status()).isZero();
    assertThat(stubs.calls())
        .contains(
            "kubectl delete namespace breakwater-edge breakwater --ignore-not-found"
                + " --timeout=300s");

    stubs
        .set("DELETE_DATA", "yes")
        .on("^kubectl .*get persistentvolumeclaims", "echo data-postgres-0");
    assertThat(run("destroy").said()).contains("ALL ITS DATA", "data-postgres-0");
    assertThat(stubs.calls())
        .anyMatch(
            call -> call.contains("delete namespace breakwater-edge breakwater breakwater-data"));
  }

  @Test
  void aSignalEndsItAtOnceWithAllItStarted() throws Exception {
    Path started = folder.resolve("started");
    stubs.on("^kubectl .*rollout status", "echo $$ >" + started + "; exec tail -f /dev/null");
    Process script = stubs.start(SCRIPT, "apply");
    await().atMost(30, TimeUnit.SECONDS).until(() -> Files.exists(started));
    Thread.sleep(100);
    long tool = Long.parseLong(Files.readString(started).strip());
    // By its handle: the process's own destroy would close the pipe that it writes to.
    script.toHandle().destroy();

    assertThat(script.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(script.exitValue()).isEqualTo(143);
    assertThat(new String(script.getInputStream().readAllBytes(), UTF_8))
        .contains("interrupted", "rollback");
    assertThat(ProcessHandle.of(tool).filter(ProcessHandle::isAlive)).isEmpty();
    assertThat(stubs.temporary()).isEmptyDirectory();
  }
}
