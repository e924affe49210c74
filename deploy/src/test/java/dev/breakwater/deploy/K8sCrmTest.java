package dev.breakwater.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.deploy.Stubs.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code deploy/k8s/crm/crm.sh} against a cluster of stubs. */
class K8sCrmTest {
  private static final String SCRIPT = "deploy/k8s/crm/crm.sh";
  private static final String DIGEST = "@sha256:" + "c".repeat(64);
  private static final String OURS =
      "echo 'it Active 1d app.kubernetes.io/part-of=breakwater-crm,other=x'";
  private static final String CHANGES = "^(kubectl .*(apply|delete|create)|k3d .*|helm .*)\\b.*";

  @TempDir private Path folder;
  private Stubs stubs;

  @BeforeEach
  void clusterThatWorks() throws IOException {
    stubs =
        new Stubs(folder, "kubectl", "curl", "sleep", "k3d", "docker", "helm", "spin", "maven")
            .set("CRM_IMAGE", "registry.example/breakwater-crm" + DIGEST)
            .set("GATEWAY_ARTIFACT", "registry.example/crm-gateway:1.2")
            .set("CUSTOMERS_ARTIFACT", "registry.example/crm-customers:1.2")
            .set("ORDERS_ARTIFACT", "registry.example/crm-orders:1.2")
            .set("MAVEN", "maven")
            .set("SPINKUBE_SCHEMAS", Files.createDirectories(folder.resolve("crds")).toString())
            .on("^kubectl kustomize ", "cat \"$2/kustomization.yaml\"")
            .on("^kubectl config current-context$", "echo the-cluster")
            .on(
                "^kubectl .* --dry-run=client ",
                "cat \"${@: -4:1}\" 2>/dev/null; echo 'kind: Secret'")
            .on("^kubectl .*get namespace ", OURS)
            .on("^kubectl .*get (deployment|statefulset)/", "echo '1 1'")
            .on("^kubectl .*get pods ", "echo pod/one")
            .on(
                "^kubectl .*port-forward",
                "echo 'Forwarding from 127.0.0.1:40123 -> 80'; exec tail -f /dev/null");
    serviceThatWorks();
  }

  private void serviceThatWorks() throws IOException {
    stubs
        .on("^curl .*/healthz$", "answer 200 '{\"status\":\"ok\"}'")
        .on("^curl .*/compute.n=10$", "answer 200 '{\"n\":10,\"result\":\"55\"}'")
        .on("^curl .*/customers/ping$", "answer 200 '{\"status\":\"ok\",\"conn_ms\":0.1}'")
        .on("^curl .*GET .*/orders$", "answer 200 '[]'")
        .on("^curl .*POST .*/orders$", "answer 400 '{\"error\":\"Customer not found\"}'")
        .on("^curl .*POST .*/customers$", "touch " + folder + "/there; answer 201 '{\"id\":7}'")
        .on("^curl .*DELETE .*/customers/7$", "rm " + folder + "/there; answer 204")
        .on(
            "^curl .*GET .*/customers/7$",
            "[[ -e "
                + folder
                + "/there ]] && answer 200 '{\"email\":\"smoke@verify.invalid\"}';"
                + " answer 404 '{\"error\":\"Customer not found\"}'");
  }

  private Outcome run(String... arguments) throws IOException, InterruptedException {
    return stubs.run(SCRIPT, arguments);
  }

  @Test
  void helpNamesEverySettingAndEveryExitCode() throws Exception {
    Outcome help = run("--help");

    assertThat(help.status()).isZero();
    assertThat(help.said())
        .contains("crm.sh setup", "crm.sh cleanup --all", "5 not as it must be")
        .containsPattern("(?m)^  CRM_IMAGE +required: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "deploy"})
  void anUnknownVerbIsWrongUse(String verb) throws Exception {
    assertThat(run(verb).status()).isEqualTo(2);
    assertThat(stubs.calls()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "VARIANTS,spin,must be 'wasm'",
    "CLUSTER,kind,must be one of: current k3d",
    "CLUSTER_NAME,a b,must be a name",
    "REGISTRY_PORT,0,must be a port",
    "ROLLOUT_TIMEOUT,soon,must be a number of seconds",
    "REQUEST_TIMEOUT,-1,must be a number of seconds",
    "CRM_IMAGE,registry.example/crm,must be an image with its tag or digest",
    "GATEWAY_ARTIFACT,registry.example/crm:latest,a tag that moves",
  })
  void aSettingOfTheWrongFormIsRefused(String name, String value, String reason) throws Exception {
    Outcome outcome = stubs.set(name, value).run(SCRIPT, "setup");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.said()).contains(name + " is '" + value + "'", reason);
    assertThat(stubs.calls()).isEmpty();
  }

  @Test
  void imagesThatAreMissingAreAllNamed() throws Exception {
    Outcome outcome = stubs.set("CRM_IMAGE", "").set("ORDERS_ARTIFACT", "").run(SCRIPT, "setup");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.said()).contains("CRM_IMAGE is not set", "ORDERS_ARTIFACT is not set");
  }

  @ParameterizedTest
  @ValueSource(strings = {"setup", "smoke", "cleanup"})
  void aClusterThatDoesNotAnswerIsNamedByItsContext(String verb) throws Exception {
    Outcome outcome = stubs.on("^kubectl get --raw /readyz", "exit 1").run(SCRIPT, verb);

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.said()).contains("'the-cluster' does not answer");
    assertThat(stubs.calls()).noneMatch(call -> call.matches(CHANGES));
  }

  @Test
  void aClusterWithoutSpinKubeTakesContainersAlone() throws Exception {
    stubs.on("^kubectl get crd/", "exit 1");

    Outcome both = run("setup");
    assertThat(both.status()).isEqualTo(1);
    assertThat(both.said()).contains("no SpinKube");
    assertThat(stubs.calls()).noneMatch(call -> call.matches(CHANGES));

    Outcome one =
        stubs.set("VARIANTS", "containers").set("ORDERS_ARTIFACT", "").run(SCRIPT, "setup");
    assertThat(one.status()).as(one.said()).isZero();
    assertThat(stubs.calls()).noneMatch(call -> call.contains(" -n wasm "));
  }

  @Test
  void aNamespaceOfSomebodyElseStopsTheSetupBeforeAnythingChanges() throws Exception {
    stubs.on("^kubectl get namespace db ", "echo 'db Active 1d team=billing'");
    Outcome outcome = run("setup");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.said()).contains("the namespace db is there", "somebody else's");
    assertThat(stubs.calls()).noneMatch(call -> call.matches(CHANGES));
  }

  @Test
  void theDatabaseIsReadyBeforeTheServicesComeAndEachIsWaitedFor() throws Exception {
    Outcome outcome = run("setup");

    assertThat(outcome.status()).as(outcome.said()).isZero();
    assertThat(stubs.calls())
        .containsSubsequence(
            "kubectl -n db wait --for=create --timeout=60s statefulset/postgres",
            "kubectl -n db rollout status statefulset/postgres --timeout=300s",
            "kubectl -n wasm wait --for=create --timeout=60s deployment/crm-customers",
            "kubectl -n wasm rollout status deployment/crm-customers --timeout=300s",
            "kubectl -n wasm rollout status deployment/crm-orders --timeout=300s",
            "kubectl -n wasm rollout status deployment/crm-gateway --timeout=300s",
            "kubectl -n containers rollout status deployment/crm-gateway --timeout=300s");
    assertThat(stubs.temporary()).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^kubectl kustomize .*db$",
        "^kubectl apply .*database.yaml",
        "^kubectl apply .*wasm/namespace.yaml",
        "^kubectl .*create secret generic postgres-secrets",
        "^kubectl apply .*secret.yaml",
        "^kubectl .*wait --for=create .*postgres",
        "^kubectl .*rollout status statefulset/postgres",
        "^kubectl apply .*/wasm.yaml",
        "^kubectl -n wasm wait --for=create",
        "^kubectl -n wasm rollout status deployment/crm-orders",
        "^kubectl -n containers rollout status deployment/crm-gateway",
        "^kubectl get namespace",
        "^kubectl .*get secret",
      })
  void whatFailsEndsTheSetup(String call) throws Exception {
    Outcome outcome = stubs.on(call, "exit 1").run(SCRIPT, "setup");

    assertThat(outcome.status()).as(outcome.said()).isEqualTo(1);
    assertThat(outcome.said()).doesNotContain("Up.");
    assertThat(stubs.temporary()).isEmptyDirectory();
  }

  @Test
  void passwordsAreMadeOnceAndStandOnNoCommandLine() throws Exception {
    Path applied = folder.resolve("applied");
    stubs.on(
        "^kubectl .*create secret generic",
        "f=${call##*--from-env-file=}; cat \"${f%% *}\" >>" + applied);
    assertThat(run("setup").status()).isZero();

    List<String> first = Files.readAllLines(applied);
    String password = first.get(1).substring("WASM_PASSWORD=".length());
    assertThat(password).hasSize(64);
    assertThat(first)
        .contains(
            "DATABASE_URL=postgres://crm_wasm:"
                + password
                + "@postgres.db:5432/crm_wasm?sslmode=disable");
    assertThat(stubs.calls()).noneMatch(call -> call.contains(password));

    Files.delete(applied);
    stubs
        .on("^kubectl -n db get secret postgres-secrets .*resourceVersion", "echo 12")
        .on(
            "^kubectl -n db get secret postgres-secrets .*go-template",
            "printf '%s\\n' CONTAINERS_PASSWORD=two POSTGRES_PASSWORD=zero WASM_PASSWORD=one");
    assertThat(run("setup").status()).isZero();
    assertThat(Files.readAllLines(applied))
        .containsExactly(
            "DATABASE_URL=postgres://crm_wasm:one@postgres.db:5432/crm_wasm?sslmode=disable",
            "DATABASE_URL=postgres://crm_containers:two@postgres.db:5432/crm_containers"
                + "?sslmode=disable");
  }

  @Test
  void aSecretThatLacksAPasswordIsNamed() throws Exception {
    stubs
        .on("^kubectl -n db get secret postgres-secrets .*resourceVersion", "echo 12")
        .on("^kubectl -n db get secret postgres-secrets .*go-template", "echo WASM_PASSWORD=one");
    Outcome outcome = run("setup");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.said()).contains("db/postgres-secrets lacks CONTAINERS_PASSWORD");
  }

  @Test
  void smokeCountsAndAsksBothVariants() throws Exception {
    Outcome outcome = run("smoke");

    assertThat(outcome.status()).as(outcome.said()).isZero();
    assertThat(outcome.said())
        .contains(
            "PASS db/statefulset/postgres: 1 of 1 pods",
            "PASS wasm/deployment/crm-orders: 1 of 1 pods",
            "PASS containers: orders reach customers",
            "PASS containers: is gone",
            "25 passed, 0 failed, 0 skipped");
  }

  @Test
  void aVariantThatIsNotMeantIsSkipped() throws Exception {
    Outcome outcome = stubs.set("VARIANTS", "containers").run(SCRIPT, "smoke");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.said()).contains("SKIP wasm", "13 passed, 0 failed, 1 skipped");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "^kubectl -n wasm get deployment/crm-orders | exit 0 | wasm/deployment/crm-orders: 0 ready"
            + " and 1 running of 0",
        "^kubectl -n wasm get deployment/crm-orders | echo '0 ' | crm-orders: 0 ready and 1 running"
            + " of 0 pods",
        "^kubectl -n wasm get deployment/crm-orders | echo '1 ' | crm-orders: 0 ready and 1 running"
            + " of 1 pods",
        "^kubectl -n wasm get pods .*crm-orders | exit 0 | crm-orders: 1 ready and 0 running of 1"
            + " pods",
        "^kubectl -n wasm get pods .*crm-orders | echo a; echo b | crm-orders: 1 ready and 2"
            + " running of 1 pods",
        "^kubectl -n db get statefulset | exit 1 | db/statefulset/postgres",
        "^kubectl -n wasm port-forward | echo refused; exit 1 | wasm: no tunnel to the gateway:"
            + " refused",
        "^curl .*/healthz$ | answer 503 | the gateway is healthy: wanted 200",
        "^curl .*/healthz$ | exit 7 | the gateway is healthy: wanted 200 with '\"ok\"', got 000",
        "^curl .*/compute | answer 200 '{\"result\":\"54\"}' | it computes",
        "^curl .*/ping$ | answer 500 '{\"error\":\"Database error\"}' | customers reach the"
            + " database: wanted 200",
        "^curl .*POST .*/orders$ | answer 502 | orders reach customers: wanted 400",
        "^curl .*POST .*/customers$ | answer 400 | a customer is created",
        "^curl .*DELETE | answer 500 | is deleted",
        "^curl .*GET .*/customers/7$ | answer 200 smoke@verify.invalid | is gone: wanted 404",
      })
  void whatIsNotAsItMustBeFailsTheSmokeTestAndTheRestGoesOn(String call, String does, String what)
      throws Exception {
    Outcome outcome = stubs.on(call, does).run(SCRIPT, "smoke");

    assertThat(outcome.status()).as(outcome.said()).isEqualTo(5);
    assertThat(outcome.said())
        .containsPattern("(?m)^FAIL .*" + Pattern.quote(what))
        .contains("PASS containers/deployment/crm-gateway");
    assertThat(stubs.temporary()).isEmptyDirectory();
  }

  @Test
  void cleanupWantsTheNameOfTheCluster() throws Exception {
    Outcome outcome = stubs.set("CONFIRM", "another").run(SCRIPT, "cleanup");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.said()).contains("Nothing was changed", "The database stays");
    assertThat(stubs.calls()).noneMatch(call -> call.matches(CHANGES));
  }

  @Test
  void cleanupRemovesExactlyItsNamespaces() throws Exception {
    stubs.set("CONFIRM", "the-cluster");
    assertThat(run("cleanup").status()).isZero();
    assertThat(run("cleanup", "--all").status()).isZero();

    assertThat(stubs.calls().stream().filter(call -> call.contains("delete")))
        .containsExactly(
            "kubectl delete namespace wasm containers --ignore-not-found --timeout=300s",
            "kubectl delete namespace wasm containers db --ignore-not-found --timeout=300s");
  }

  @Test
  void cleanupLeavesWhatIsNotOurs() throws Exception {
    stubs
        .set("CONFIRM", "the-cluster")
        .on("^kubectl get namespace wasm ", "echo 'wasm Active 1d team=other'")
        .on("^kubectl get namespace containers ", "exit 0");
    Outcome outcome = run("cleanup");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.said()).contains("wasm: not ours", "containers: not there");
    assertThat(stubs.calls()).noneMatch(call -> call.matches(CHANGES));
  }

  @Test
  void cleanupThatFailsSaysSo() throws Exception {
    stubs.set("CONFIRM", "the-cluster").on("^kubectl delete ", "exit 1");

    assertThat(run("cleanup").status()).isEqualTo(1);
    assertThat(run("cleanup", "everything").status()).isEqualTo(2);
  }

  private Stubs ofThisMachine() throws IOException {
    return stubs
        .set("CLUSTER", "k3d")
        .on("^kubectl --context k3d-breakwater-crm kustomize ", "exit 9")
        .on("^k3d cluster list", "exit 1");
  }

  @Test
  void aClusterOfThisMachineIsMadeFilledAndUsed() throws Exception {
    Outcome outcome = ofThisMachine().run(SCRIPT, "setup");

    assertThat(outcome.status()).as(outcome.said()).isZero();
    List<String> calls = stubs.calls();
    assertThat(calls)
        .anyMatch(call ->
            call.matches(
                "k3d cluster create breakwater-crm --image ghcr.io/spinframework/\\S+:v[0-9.]+ .*"
                    + "--registry-create breakwater-crm-registry:127.0.0.1:5050 .*"))
        .anyMatch(call -> call.matches("helm .* cert-manager oci://.* --version v[0-9.]+ .*"))
        .anyMatch(call -> call.matches("helm .* spin-operator oci://.* --version [0-9.]+"))
        .anyMatch(call -> call.matches("docker push --quiet 127.0.0.1:5050/breakwater-crm:\\w+.*"))
        .anyMatch(call ->
            call.matches(
                "spin registry push --insecure -f functions/crm-orders/spin.toml"
                    + " 127.0.0.1:5050/crm-orders:.*"));
    assertThat(calls.stream().filter(call -> call.matches("kubectl .*(apply|rollout).*")))
        .isNotEmpty()
        .allMatch(call -> call.startsWith("kubectl --context k3d-breakwater-crm "));
    assertThat(Stubs.REPOSITORY.resolve("target/deploy/k8s-crm/wasm/kustomization.yaml"))
        .content()
        .contains("value: \"breakwater-crm-registry:5050/crm-gateway:");
  }

  @Test
  void aClusterThatThisScriptHasMadeIsUsedAgain() throws Exception {
    ofThisMachine()
        .on("^k3d cluster list", "exit 0")
        .on("^kubectl .*get configmap breakwater-crm ", "echo configmap/breakwater-crm");

    assertThat(run("setup").status()).isZero();
    assertThat(stubs.calls()).noneMatch(call -> call.startsWith("k3d cluster create"));
  }

  @Test
  void aClusterOfThatNameThatIsSomebodyElsesIsRefused() throws Exception {
    ofThisMachine().on("^k3d cluster list", "exit 0");

    Outcome setup = run("setup");
    assertThat(setup.status()).isEqualTo(1);
    assertThat(setup.said()).contains("has not made it", "CLUSTER_NAME");
    stubs.set("CONFIRM", "k3d-breakwater-crm");
    assertThat(run("cleanup", "--all").status()).isEqualTo(1);
    assertThat(stubs.calls()).noneMatch(call -> call.matches("k3d cluster (create|delete).*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^k3d cluster create",
        "^kubectl .*create configmap",
        "^helm .*cert-manager",
        "^kubectl .*apply .*crds",
        "^helm .*spin-operator",
        "^docker build",
        "^docker push",
        "^maven ",
        "^spin registry push .*crm-orders",
      })
  void whatFailsOnThisMachineEndsTheSetup(String call) throws Exception {
    Outcome outcome = ofThisMachine().on(call, "exit 1").run(SCRIPT, "setup");

    assertThat(outcome.status()).as(outcome.said()).isEqualTo(1);
    assertThat(stubs.calls()).noneMatch(line -> line.contains("rollout"));
  }

  @Test
  void schemasThatAreNotThereAreNamed() throws Exception {
    Outcome outcome =
        ofThisMachine().set("SPINKUBE_SCHEMAS", folder + "/none").run(SCRIPT, "setup");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.said()).contains("make tools");
  }

  @Test
  void cleanupOfAllRemovesTheClusterByItsExactName() throws Exception {
    ofThisMachine().set("CONFIRM", "k3d-breakwater-crm");
    assertThat(run("cleanup", "--all").said()).contains("'breakwater-crm' is not there");

    stubs
        .on("^k3d cluster list", "exit 0")
        .on("^kubectl .*get configmap breakwater-crm ", "echo configmap/breakwater-crm");
    assertThat(run("cleanup", "--all").status()).isZero();
    assertThat(stubs.calls()).contains("k3d cluster delete breakwater-crm");
  }
}
