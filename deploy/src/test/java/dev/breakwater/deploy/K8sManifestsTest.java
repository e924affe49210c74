package dev.breakwater.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What the manifests for Kubernetes promise, as they are written; {@link ToolsTest} renders them.
 */
class K8sManifestsTest {
  private static final Path FOLDER = Stubs.REPOSITORY.resolve("deploy/k8s");

  private final Path base = FOLDER.resolve("base");

  /** A value within a document; a number is an index, and what is not there is an empty text. */
  private static Object at(Object document, Object... path) {
    Object value = document;
    for (Object step : path) {
      value = within(value, step);
    }
    return value;
  }

  private static Object within(Object value, Object step) {
    if (value instanceof List<?> list && step instanceof Integer index) {
      return list.get(index);
    }
    return value instanceof Map<?, ?> map && map.containsKey(step) ? map.get(step) : "";
  }

  private static List<Object> documents(Path folder) throws IOException {
    List<Object> documents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList()) {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        StreamSupport.stream(yaml.loadAll(Files.readString(file)).spliterator(), false)
            .forEach(documents::add);
      }
    }
    return documents;
  }

  private static Object only(Path folder, String kind, String name) throws IOException {
    List<Object> found =
        documents(folder).stream()
            .filter(document -> at(document, "kind").equals(kind))
            .filter(document -> at(document, "metadata", "name").equals(name))
            .toList();
    assertThat(found).as("%s %s", kind, name).hasSize(1);
    return found.get(0);
  }

  private static Stream<Object> pods() throws IOException {
    return documents(FOLDER).stream()
        .map(document -> at(document, "spec", "template", "spec"))
        .filter(pod -> pod instanceof Map);
  }

  @Test
  void noSecretStandsInAManifest() throws IOException {
    assertThat(documents(FOLDER)).noneMatch(document -> at(document, "kind").equals("Secret"));
  }

  @Test
  void everyPodIsFitForPodSecurityRestricted() throws IOException {
    assertThat(pods())
        .hasSize(7)
        .allSatisfy(pod -> {
          Object container = at(pod, "containers", 0);
          assertThat(at(pod, "securityContext", "runAsNonRoot")).isEqualTo(true);
          assertThat(at(pod, "securityContext", "seccompProfile", "type"))
              .isEqualTo("RuntimeDefault");
          assertThat(at(container, "securityContext", "allowPrivilegeEscalation")).isEqualTo(false);
          assertThat(at(container, "securityContext", "capabilities", "drop"))
              .isEqualTo(List.of("ALL"));
          assertThat(at(pod, "automountServiceAccountToken")).isEqualTo(false);
        });
  }

  @Test
  void coreAndDataEnforcePodSecurityRestricted() throws IOException {
    for (Path folder : List.of(base, FOLDER.resolve("overlays/local/data"))) {
      assertThat(documents(folder))
          .filteredOn(document -> at(document, "kind").equals("Namespace"))
          .singleElement()
          .extracting(
              space -> at(space, "metadata", "labels", "pod-security.kubernetes.io/enforce"))
          .isEqualTo("restricted");
    }
  }

  @Test
  void coreAndEdgeRunOnAReadOnlyRootWithLimitedMemory() throws IOException {
    for (Object pod : List.of(pod("core"), pod("edge-jvm"))) {
      Object container = at(pod, "containers", 0);
      assertThat(at(container, "securityContext", "readOnlyRootFilesystem")).isEqualTo(true);
      assertThat(at(container, "resources", "limits", "memory").toString()).isNotEmpty();
      assertThat(at(pod, "topologySpreadConstraints"))
          .asInstanceOf(InstanceOfAssertFactories.LIST)
          .hasSize(2);
    }
  }

  private static Object pod(String name) throws IOException {
    return at(only(FOLDER, "Deployment", name), "spec", "template", "spec");
  }

  @Test
  void probesAskWhatTheyAreFor() throws IOException {
    Object core = at(pod("core"), "containers", 0);
    assertThat(at(core, "startupProbe", "httpGet", "path")).isEqualTo("/health/started");
    assertThat(at(core, "livenessProbe", "httpGet", "path")).isEqualTo("/health/live");
    assertThat(at(core, "readinessProbe", "httpGet", "path")).isEqualTo("/health/ready");

    Object jvm = at(pod("edge-jvm"), "containers", 0);
    Object spin = at(only(FOLDER, "SpinApp", "edge-spin"), "spec", "checks");
    for (String probe : List.of("readiness", "liveness")) {
      assertThat(at(jvm, probe + "Probe", "httpGet", "path")).isEqualTo("/health/edge");
      assertThat(at(spin, probe, "httpGet", "path")).isEqualTo("/health/edge");
    }
  }

  /** The operator looks for the executor in the namespace of the SpinApp, and nowhere else. */
  @Test
  void theSpinAppBringsItsExecutor() throws IOException {
    Object app = only(FOLDER, "SpinApp", "edge-spin");
    Object executor = only(FOLDER, "SpinAppExecutor", at(app, "spec", "executor").toString());
    assertThat(at(executor, "spec", "createDeployment")).isEqualTo(true);
    assertThat(at(executor, "spec", "deploymentConfig", "runtimeClassName"))
        .isEqualTo("wasmtime-spin-v2");
  }

  @Test
  void aPodHasTimeToFinishWhatItServes() throws IOException {
    String settings = Files.readString(base.resolve("kustomization.yaml"));
    Object core = pod("core");

    assertThat(settings).contains("SHUTDOWN_TIMEOUT=25");
    assertThat(at(core, "containers", 0, "lifecycle", "preStop", "exec", "command"))
        .isEqualTo(List.of("sleep", "5"));
    assertThat(at(core, "terminationGracePeriodSeconds")).isEqualTo(35);
  }

  @Test
  void onlyTheEdgeReachesTheCore() throws IOException {
    assertThat(at(only(base, "NetworkPolicy", "nothing-else"), "spec"))
        .isEqualTo(Map.of("podSelector", Map.of(), "policyTypes", List.of("Ingress", "Egress")));
    List<Object> opened =
        documents(base).stream()
            .filter(document -> at(document, "spec", "ingress") instanceof List)
            .toList();
    assertThat(opened).hasSize(1);
    assertThat(at(opened.get(0), "spec", "ingress", 0, "from"))
        .isEqualTo(
            List.of(
                Map.of(
                    "namespaceSelector",
                    Map.of("matchLabels", Map.of("kubernetes.io/metadata.name", "breakwater-edge")),
                    "podSelector",
                    Map.of("matchLabels", Map.of("app.kubernetes.io/name", "edge")))));
  }

  @Test
  void autoscalerAndBudgetKeepTheCoreServing() throws IOException {
    assertThat(at(only(base, "HorizontalPodAutoscaler", "core"), "spec", "minReplicas"))
        .isEqualTo(2);
    assertThat(at(only(base, "PodDisruptionBudget", "core"), "spec", "maxUnavailable"))
        .isEqualTo(1);
    Object rollout = at(only(base, "Deployment", "core"), "spec");
    assertThat(at(rollout, "replicas")).isEqualTo("");
    assertThat(at(rollout, "strategy", "rollingUpdate", "maxUnavailable")).isEqualTo(0);
  }

  @Test
  void scriptsOfTheDatabasesAreThoseOfCompose() throws IOException {
    String compose = Files.readString(Stubs.REPOSITORY.resolve("compose.yaml"));
    String here = Files.readString(FOLDER.resolve("overlays/local/data/replication.sh"));
    assertThat(here.lines().filter(line -> line.startsWith("CREATE") || line.startsWith("SELECT")))
        .hasSize(2)
        .allSatisfy(line -> assertThat(compose).contains(line));
  }
}
