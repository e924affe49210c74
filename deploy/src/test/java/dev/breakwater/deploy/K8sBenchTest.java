package dev.breakwater.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.breakwater.deploy.Stubs.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code bench/k8s/bench.sh} against a cluster of stubs, in which a pod is a file. */
class K8sBenchTest {
  private static final String SCRIPT = "bench/k8s/bench.sh";
  private static final String REPORT =
      """
      echo 'round 1: read of wasm'
      echo '-----BEGIN REPORT-----'
      mkdir -p $STUBS/made/crm-1 && echo '{}' >$STUBS/made/crm-1/report.json
      tar -C $STUBS/made -cz . | base64
      echo '-----END REPORT-----'
      """;

  /** The watch: what is there, then each change, as long as nobody ends it. A pod is a number. */
  private static final String PODS =
      """
      before=
      while :; do
        read -r pod <$STUBS/$2
        [[ $pod == "$before" || $pod == 0 ]] || echo "pod-$pod True"
        before=$pod
        /bin/sleep 0.05
      done
      """;

  /** Between two pods there is none, whoever looks. */
  private static final String ANSWERS =
      """
      space=wasm before=0
      [[ $call != *containers* ]] || space=containers
      read -r pod <$STUBS/$space
      [[ $pod != 0 ]] || echo 502
      while :; do
        if [[ $pod != "$before" ]]; then
          [[ $before == 0 ]] || echo 502
          [[ $pod == 0 ]] || echo 200
        fi
        before=$pod
        /bin/sleep 0.05
        read -r pod <$STUBS/$space
      done
      """;

  @TempDir private Path folder;
  private Stubs stubs;
  private Path out;

  @BeforeEach
  void clusterThatWorks() throws IOException {
    out = folder.resolve("out");
    for (String space : List.of("wasm", "containers")) {
      Files.writeString(folder.resolve(space), "1\n");
    }
    stubs =
        new Stubs(folder, "kubectl")
            .set("BENCH_IMAGE", "registry.example/bench:1.2")
            .set("OUT", out.toString())
            .set("RUNS", "2")
            .set("START_TIMEOUT", "300")
            .set("SAMPLE_SECONDS", "1")
            .on("^kubectl kustomize ", "cat \"$2/kustomization.yaml\"")
            .on("^kubectl .*get deployment/.*readyReplicas", "echo 1")
            .on(
                "^kubectl -n db get secret postgres-secrets",
                "printf '%s\\n' CONTAINERS_PASSWORD=hush-two WASM_PASSWORD=hush-one")
            .on("^kubectl .* --dry-run=client ", "echo 'kind: Secret'")
            .on("^kubectl .*get job/load ", "echo 1/")
            .on("^kubectl .*logs job/load", REPORT)
            .on("^kubectl -n containers top ", "echo 'crm-customers-a 120m 200Mi'")
            .on("^kubectl -n wasm top ", "echo 'crm-customers-b 50m 60Mi'")
            .on("^kubectl -n wasm get pods .*resources", "echo 'crm-customers-b 100m 512Mi 512Mi'")
            .on(
                "^kubectl -n containers get pods .*resources",
                "printf '%s\\n' 'crm-customers-a 100m 512Mi 512Mi' 'crm-orders-a 1 1Gi 1Gi'")
            .on("^kubectl .*get pods .*--watch", PODS)
            .on("^kubectl .*get pods .*metadata.name}$", "read -r pod <$STUBS/$2; echo pod-$pod")
            .on("^kubectl .*exec prober", ANSWERS)
            .on("^kubectl .*patch .*replicas\":0", becomes("0"))
            .on("^kubectl .*patch .*replicas\":1", becomes("2"))
            .on("^kubectl -n [a-z]+ delete pod ", becomes("3"));
  }

  /** At once: a reader must not find half of it. */
  private static String becomes(String pod) {
    return "echo " + pod + " >$STUBS/next; mv $STUBS/next $STUBS/$2";
  }

  private Outcome run(String... arguments) throws IOException, InterruptedException {
    return stubs.run(SCRIPT, arguments);
  }

  private void succeeds() throws IOException, InterruptedException {
    Outcome outcome = run("run");
    assertThat(outcome.status()).as(outcome.said()).isZero();
  }

  private Path made() throws IOException {
    try (Stream<Path> folders = Files.list(out)) {
      return folders.findFirst().orElseThrow();
    }
  }

  @Test
  void helpNamesEverySetting() throws Exception {
    Outcome help = run("--help");

    assertThat(help.status()).isZero();
    assertThat(help.said()).contains("bench.sh run", "START_TIMEOUT", "BUDGET_MEMORY");
    assertThat(run("measure").status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "BENCH_IMAGE,'',BENCH_IMAGE is not set",
    "BENCH_IMAGE,registry.example/bench,an image with its tag or digest",
    "VARIANTS,a b c,one or two namespaces",
    "QUICK,yes,1 or nothing",
    "RUNS,0,a number of 1 or more",
    "START_TIMEOUT,long,a number of 1 or more",
  })
  void aSettingOfTheWrongFormIsRefused(String name, String value, String reason) throws Exception {
    Outcome outcome = stubs.set(name, value).run(SCRIPT, "run");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.said()).contains(reason);
    assertThat(stubs.calls()).isEmpty();
  }

  @Test
  void bothVariantsAreMeasuredInTurnsThatAlternate() throws Exception {
    Outcome outcome = run("run");

    assertThat(outcome.status()).as(outcome.said()).isZero();
    assertThat(outcome.said().lines().filter(line -> line.startsWith("start and kill")))
        .containsExactly(
            "start and kill 1 of 2: wasm",
            "start and kill 1 of 2: containers",
            "start and kill 2 of 2: containers",
            "start and kill 2 of 2: wasm");
    assertThat(Files.readAllLines(made().resolve("pods.jsonl")))
        .hasSize(8)
        .allSatisfy(line ->
            assertThat(line)
                .matches(
                    "\\{\"variant\":\"(wasm|containers)\",\"what\":\"(start|kill)\",\"run\":[12],"
                        + "\"ready_ms\":\\d+,\"first_200_ms\":\\d+}"));
    assertThat(outcome.said())
        .containsPattern("(?m)^wasm +start +ready +2 +\\d+ +\\d+ +\\d+ +0$")
        .containsPattern("(?m)^containers +kill +first_200 +2 +\\d+ +\\d+ +\\d+ +0$");
    assertThat(stubs.temporary()).isEmptyDirectory();
  }

  @Test
  void theLoadComesFromWithinTheClusterAndItsReportComesBack() throws Exception {
    succeeds();

    assertThat(made().resolve("crm-1/report.json")).hasContent("{}");
    assertThat(made().resolve("load.txt")).hasContent("round 1: read of wasm");
    assertThat(Stubs.REPOSITORY.resolve("target/deploy/k8s-bench/kustomization.yaml"))
        .content()
        .contains(
            "\"--system=wasm=http://crm-gateway.wasm\"",
            "\"--database=containers=jdbc:postgresql://postgres.db:5432/crm_containers"
                + "?user=crm_containers\"",
            "value: \"registry.example/bench:1.2\"")
        .doesNotContain("hush");
    assertThat(stubs.calls()).noneMatch(call -> call.contains("hush"));
    assertThat(stubs.calls()).noneMatch(call -> call.contains("port-forward"));
  }

  @Test
  void whatPodsUseUnderLoadIsComparedWithWhatWasAskedForThem() throws Exception {
    succeeds();

    assertThat(Files.readAllLines(made().resolve("resources.jsonl")))
        .containsExactly(
            "{\"variant\":\"wasm\",\"pod\":\"crm-customers-b\","
                + "\"requests\":{\"cpu_m\":100,\"memory_mib\":512},\"limit_memory_mib\":512,"
                + "\"peak\":{\"cpu_m\":50,\"memory_mib\":60},"
                + "\"fit_by_requests\":1,\"fit_by_peak\":8}",
            "{\"variant\":\"containers\",\"pod\":\"crm-customers-a\","
                + "\"requests\":{\"cpu_m\":100,\"memory_mib\":512},\"limit_memory_mib\":512,"
                + "\"peak\":{\"cpu_m\":120,\"memory_mib\":200},"
                + "\"fit_by_requests\":1,\"fit_by_peak\":2}",
            "{\"variant\":\"containers\",\"pod\":\"crm-orders-a\","
                + "\"requests\":{\"cpu_m\":1000,\"memory_mib\":1024},\"limit_memory_mib\":1024,"
                + "\"peak\":null,\"fit_by_requests\":0,\"fit_by_peak\":null}");
  }

  @Test
  void aClusterWithoutMetricsIsSaidToHaveNone() throws Exception {
    Outcome outcome = stubs.on("^kubectl .* top ", "exit 1").run(SCRIPT, "run");

    assertThat(outcome.status()).as(outcome.said()).isZero();
    assertThat(outcome.said()).contains("What pods use is not known");
  }

  @Test
  void aLimitThatIsNotKeptIsReportedAndTheRestGoesOn() throws Exception {
    Outcome outcome = stubs.on("^kubectl .*get job/load ", "echo /1").run(SCRIPT, "run");

    assertThat(outcome.status()).isEqualTo(5);
    assertThat(Files.readAllLines(made().resolve("pods.jsonl"))).hasSize(8);
    assertThat(made().resolve("crm-1/report.json")).exists();
  }

  /** What is too late is counted, and no figure is made of it. */
  @Test
  void whatDoesNotComeInTimeIsNoFigure() throws Exception {
    stubs
        .set("START_TIMEOUT", "5")
        .set("VARIANTS", "wasm")
        .set("RUNS", "1")
        .on("^kubectl .*get pods .*--watch", "exec tail -f /dev/null");
    Outcome outcome = run("run");

    assertThat(outcome.status()).as(outcome.said()).isZero();
    assertThat(Files.readString(made().resolve("pods.jsonl"))).contains("\"ready_ms\":null");
    assertThat(outcome.said())
        .containsPattern("(?m)^wasm +start +ready +0 +- +- +- +1$")
        .containsPattern("(?m)^wasm +start +first_200 +1 +\\d+ +\\d+ +\\d+ +0$");
  }

  @Test
  void aSpinAppIsScaledItselfAndADeploymentWhereThereIsNone() throws Exception {
    stubs.set("RUNS", "1");
    succeeds();
    assertThat(stubs.calls())
        .anyMatch(call -> call.startsWith("kubectl -n wasm patch spinapp/crm-customers "))
        .anyMatch(call -> call.startsWith("kubectl -n containers patch deployment/crm-customers "));

    stubs.on("^kubectl -n wasm get spinapp/", "exit 1");
    succeeds();
    assertThat(stubs.calls())
        .anyMatch(call -> call.startsWith("kubectl -n wasm patch deployment/crm-customers "));
  }

  @Test
  void oneVariantAloneHasPodsAndNoLoad() throws Exception {
    Outcome outcome = stubs.set("VARIANTS", "wasm").set("RUNS", "1").run(SCRIPT, "run");

    assertThat(outcome.status()).as(outcome.said()).isZero();
    assertThat(outcome.said()).contains("no load");
    assertThat(Files.readAllLines(made().resolve("pods.jsonl"))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "^kubectl get --raw /readyz | exit 1 | the cluster does not answer",
        "^kubectl -n wasm get deployment/.*readyReplicas | exit 0 | wasm/crm-customers has no ready"
            + " pods",
        "^kubectl -n db get secret | echo WASM_PASSWORD=one | has no password of containers",
        "^kubectl kustomize | exit 1 | ''",
        "^kubectl apply .*bench.yaml | exit 1 | failed after",
        "^kubectl .*logs job/load | echo 'Error: out of memory' | the load left no report",
        "^kubectl .*wait .*pod/prober | exit 1 | the prober does not run",
        "^kubectl .*wait --for=delete | exit 1 | ''",
      })
  void whatFailsEndsItWithItsReason(String call, String does, String reason) throws Exception {
    Outcome outcome = stubs.on(call, does).run(SCRIPT, "run");

    assertThat(outcome.status()).as(outcome.said()).isEqualTo(1);
    assertThat(outcome.said()).contains(reason);
    assertThat(stubs.temporary()).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"echo 200", "echo 502"})
  void aClientThatSeesNoChangeIsNotMeasured(String always) throws Exception {
    stubs
        .set("START_TIMEOUT", "1")
        .on("^kubectl .*exec prober", always + "; exec tail -f /dev/null");
    Outcome outcome = run("run");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.said())
        .containsAnyOf("still answers without a pod", "does not answer before");
  }

  @Test
  void aLoadThatNeverEndsIsGivenUp() throws Exception {
    stubs.set("LOAD_TIMEOUT", "1").on("^kubectl .*get job/load ", "/bin/sleep 1; echo /");
    Outcome outcome = run("run");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.said()).contains("did not end within 1 s");
  }

  @Test
  void aSignalPutsTheReplicasBack() throws Exception {
    Path waiting = folder.resolve("waiting");
    stubs.on("^kubectl .*wait --for=delete", "touch " + waiting + "; exec tail -f /dev/null");
    Process script = stubs.start(SCRIPT, "run");
    await().atMost(30, TimeUnit.SECONDS).until(() -> Files.exists(waiting));
    Thread.sleep(100);
    script.toHandle().destroy();

    assertThat(script.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(script.exitValue()).isEqualTo(143);
    assertThat(stubs.calls().getLast())
        .isEqualTo(
            "kubectl -n wasm patch spinapp/crm-customers --type=merge -p"
                + " {\"spec\":{\"replicas\":1}}");
    assertThat(stubs.temporary()).isEmptyDirectory();
  }

  @Test
  void cleanupRemovesTheBenchAndNothingElse() throws Exception {
    assertThat(run("cleanup").said()).contains("crm-bench: not there");

    stubs.on("^kubectl get namespace crm-bench ", "echo 'crm-bench Active 1d team=other'");
    assertThat(run("cleanup").status()).isEqualTo(1);
    assertThat(stubs.calls()).noneMatch(call -> call.contains("delete"));

    stubs.on(
        "^kubectl get namespace crm-bench ",
        "echo 'crm-bench Active 1d app.kubernetes.io/part-of=breakwater-crm'");
    assertThat(run("cleanup").status()).isZero();
    assertThat(stubs.calls().stream().filter(call -> call.contains("delete")))
        .containsExactly("kubectl delete namespace crm-bench --ignore-not-found --timeout=120s");
  }
}
