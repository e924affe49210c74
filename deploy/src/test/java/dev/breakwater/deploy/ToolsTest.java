package dev.breakwater.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.breakwater.deploy.Stubs.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What independent tools say; skipped where they are absent ({@code make tools}, and kubectl). */
class ToolsTest {
  private static final Path TOOLS = Stubs.REPOSITORY.resolve("target/tools/bin");

  @TempDir private Path folder;

  private static Outcome run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(Stubs.REPOSITORY.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    return new Outcome(process.exitValue(), said);
  }

  private static Outcome tool(String name, List<String> arguments)
      throws IOException, InterruptedException {
    Path tool = TOOLS.resolve(name);
    assumeTrue(Files.isExecutable(tool), name + " is absent: run make tools");
    return run(Stream.concat(Stream.of(tool.toString()), arguments.stream()).toList());
  }

  private static List<String> scripts() throws IOException {
    try (Stream<Path> deploy = Files.walk(Stubs.REPOSITORY.resolve("deploy"));
        Stream<Path> bench = Files.walk(Stubs.REPOSITORY.resolve("bench/k8s"))) {
      return Stream.concat(deploy, bench)
          .filter(file -> file.toString().endsWith(".sh"))
          .filter(file -> !file.toString().contains("/target/"))
          .map(Path::toString)
          .sorted()
          .toList();
    }
  }

  @Test
  void shellcheckFindsNothing() throws Exception {
    Outcome outcome =
        tool("shellcheck", Stream.concat(Stream.of("-x"), scripts().stream()).toList());
    assertThat(outcome.status()).as(outcome.said()).isZero();
  }

  @Test
  void shellcheckFindsAPlantedFault() throws Exception {
    Path script = Files.writeString(folder.resolve("s.sh"), "#!/bin/bash\nrm $1\n");
    assertThat(tool("shellcheck", List.of(script.toString())).status()).isEqualTo(1);
  }

  @Test
  void shfmtChangesNothing() throws Exception {
    Outcome outcome =
        tool(
            "shfmt",
            Stream.concat(Stream.of("-d", "-i", "2", "-ci", "-bn"), scripts().stream()).toList());
    assertThat(outcome.status()).as(outcome.said()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"local,jvm", "local,spin", "production,jvm", "production,spin"})
  void renderedManifestsAreStrictlyValid(String overlay, String edge) throws Exception {
    Path manifests = rendered(overlay, edge);
    Outcome outcome =
        tool("kubernetes-validate", List.of("--strict", "-k", "1.33", manifests.toString()));

    assertThat(outcome.status()).as(outcome.said()).isZero();
    assertThat(outcome.said()).contains("deployment/core");
  }

  @Test
  void aPlantedFieldIsInvalid() throws Exception {
    Path manifests = rendered("local", "jvm");
    Files.writeString(
        manifests, Files.readString(manifests).replace("readOnlyRootFilesystem", "readOnlyRoot"));
    Outcome outcome =
        tool("kubernetes-validate", List.of("--strict", "-k", "1.33", manifests.toString()));

    assertThat(outcome.status()).as(outcome.said()).isNotZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"network", "data", "secrets", "service", "edge"})
  void cfnLintFindsNothingInTheTemplates(String part) throws Exception {
    Outcome outcome = tool("cfn-lint", List.of("deploy/ecs/" + part + ".yaml"));
    assertThat(outcome.status()).as(outcome.said()).isZero();
  }

  @Test
  void cfnLintFindsAPlantedFault() throws Exception {
    Path template = folder.resolve("data.yaml");
    Files.writeString(
        template,
        Templates.text("data").replace("StorageEncrypted: true", "StorageEncrypted: very"));
    assertThat(tool("cfn-lint", List.of(template.toString())).said())
        .contains("'very' is not of type 'boolean'");
  }

  @Test
  void checkovFindsNothingInTheTemplates() throws Exception {
    Outcome outcome = tool("checkov", List.of("--framework", "cloudformation", "-d", "deploy/ecs"));
    assertThat(outcome.status()).as(outcome.said()).isZero();
    assertThat(outcome.said()).contains("Failed checks: 0").doesNotContain("Passed checks: 0");
  }

  @Test
  void checkovFindsNothingInTheManifestsOfProduction() throws Exception {
    rendered("production", "jvm");
    rendered("production", "spin");
    Outcome outcome = checkovOfManifests();
    assertThat(outcome.status()).as(outcome.said()).isZero();
    assertThat(outcome.said()).contains("Failed checks: 0").doesNotContain("Passed checks: 0");
  }

  @Test
  void checkovFindsPlantedFaults() throws Exception {
    Path manifests = rendered("production", "jvm");
    Files.writeString(
        manifests,
        Files.readString(manifests)
            .replace("readOnlyRootFilesystem: true", "readOnlyRootFilesystem: false"));
    Files.writeString(
        folder.resolve("data.yaml"),
        Templates.text("data").replace("StorageEncrypted: true", "StorageEncrypted: false"));
    assertThat(checkovOfManifests().said()).contains("CKV_K8S_22");
    assertThat(
            tool("checkov", List.of("--framework", "cloudformation", "-d", folder.toString()))
                .said())
        .contains("CKV_AWS_96");
  }

  private Outcome checkovOfManifests() throws IOException, InterruptedException {
    return tool(
        "checkov",
        List.of(
            "--config-file",
            "deploy/k8s/checkov.yaml",
            "--framework",
            "kubernetes",
            "-d",
            folder.toString()));
  }

  @Test
  void renderedManifestsHaveTheChosenImagesAndHost() throws Exception {
    assertThat(rendered("production", "spin"))
        .content()
        .contains("image: registry.example/core@sha256:" + "c".repeat(64))
        .contains("image: registry.example/edge@sha256:" + "e".repeat(64))
        .contains("host: todo.example", "secretName: edge-tls", "name: edge-spin")
        .contains("name: always_https", "whenUnsatisfiable: DoNotSchedule");
    assertThat(rendered("local", "jvm"))
        .content()
        .contains("S3_ENDPOINT_URL: http://s3.breakwater-data:8333")
        .doesNotContain("ALWAYS_HTTPS", "secretName: edge-tls");
  }

  /** A SpinApp has a schema of its own, which {@link SpinSchemaTest} knows. */
  @ParameterizedTest
  @ValueSource(strings = {"database", "wasm", "containers"})
  void manifestsOfTheCrmAreStrictlyValid(String part) throws Exception {
    Path manifests = renderedCrm(part);
    Outcome outcome =
        tool("kubernetes-validate", List.of("--strict", "-k", "1.33", manifests.toString()));

    assertThat(outcome.status()).as(outcome.said()).isZero();
    assertThat(outcome.said()).contains("networkpolicy/");
  }

  @Test
  void manifestsOfTheBenchInAClusterAreStrictlyValid() throws Exception {
    Path manifests = folder.resolve("bench.yaml");
    Stubs stubs =
        new Stubs(folder, "kubectl")
            .set("BENCH_IMAGE", "registry.example/bench:1")
            .set("OUT", folder.resolve("out").toString())
            .on("^kubectl .*readyReplicas", "echo 1")
            .on("^kubectl -n db get secret", "printf '%s\\n' WASM_PASSWORD=a CONTAINERS_PASSWORD=b")
            .on("^kubectl apply .*/bench.yaml$", "cp \"${@: -1}\" " + manifests + "; exit 1")
            .on("^kubectl kustomize ", "exec " + kubectl() + " \"$@\"");
    stubs.run("bench/k8s/bench.sh", "run");

    assertThat(manifests)
        .content()
        .contains("- --system=wasm=http://crm-gateway.wasm", "image: registry.example/bench:1")
        .doesNotContain("image: breakwater-");
    Outcome outcome =
        tool("kubernetes-validate", List.of("--strict", "-k", "1.33", manifests.toString()));
    assertThat(outcome.status()).as(outcome.said()).isZero();
    assertThat(outcome.said()).contains("job/load", "pod/prober");
  }

  @Test
  void manifestsOfTheCrmHaveTheChosenImagesAndTheTablesOfTheContract() throws Exception {
    assertThat(renderedCrm("wasm"))
        .content()
        .contains("image: registry.example/crm-gateway:1", "image: registry.example/crm-orders:1")
        .contains("image: registry.example/crm-customers:1")
        .contains("breakwater.dev/secrets: \"42\"")
        .doesNotContain("image: breakwater-");
    assertThat(renderedCrm("containers"))
        .content()
        .contains("image: registry.example/crm:1", "breakwater.dev/secrets: \"42\"")
        .doesNotContain("image: breakwater-");
    assertThat(renderedCrm("database"))
        .content()
        .contains("CREATE TABLE customers", "name: postgres-tables-")
        .containsPattern("(?s)configMap:.*name: postgres-tables-\\w+");
  }

  private Path renderedCrm(String part) throws IOException, InterruptedException {
    Path manifests = folder.resolve("crm-" + part + ".yaml");
    Stubs stubs =
        new Stubs(folder, "kubectl", "curl")
            .set("CRM_IMAGE", "registry.example/crm:1")
            .set("GATEWAY_ARTIFACT", "registry.example/crm-gateway:1")
            .set("CUSTOMERS_ARTIFACT", "registry.example/crm-customers:1")
            .set("ORDERS_ARTIFACT", "registry.example/crm-orders:1")
            .on("^kubectl .*get secret crm-secrets", "echo 42")
            .on("^kubectl apply .*/" + part + ".yaml$", "cp \"${@: -1}\" " + manifests)
            .on("^kubectl kustomize ", "exec " + kubectl() + " \"$@\"");
    Outcome outcome = stubs.run("deploy/k8s/crm/crm.sh", "setup");
    assertThat(outcome.status()).as(outcome.said()).isZero();
    return manifests;
  }

  private static Path kubectl() {
    Path kubectl =
        Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator, -1))
            .map(entry -> Path.of(entry, "kubectl"))
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(Path.of("absent"));
    assumeTrue(Files.isExecutable(kubectl), "kubectl is absent");
    return kubectl;
  }

  /** What the script gives to the cluster, by the real kustomize and a stub for all else. */
  private Path rendered(String overlay, String edge) throws IOException, InterruptedException {
    Path manifests = folder.resolve(overlay + "-" + edge + ".yaml");
    Stubs stubs =
        new Stubs(folder, "kubectl", "curl")
            .set("OVERLAY", overlay)
            .set("EDGE", edge)
            .set("PUBLIC_HOST", "todo.example")
            .set("CORE_IMAGE", "registry.example/core@sha256:" + "c".repeat(64))
            .set("EDGE_IMAGE", "registry.example/edge@sha256:" + "e".repeat(64))
            .on(
                "^kubectl .*get secret .*go-template",
                "echo 'DATABASE_WRITER_URL REDIS_URL JWT_SECRET EDGE_SECRET '")
            .on("^kubectl get namespace ", "echo namespace/breakwater")
            .on("^kubectl diff ", "cp \"${@: -1}\" " + manifests)
            .on("^kubectl kustomize ", "exec " + kubectl() + " \"$@\"");
    Outcome outcome = stubs.run("deploy/k8s/deploy.sh", "plan");
    assertThat(outcome.status()).as(outcome.said()).isZero();
    return manifests;
  }
}
