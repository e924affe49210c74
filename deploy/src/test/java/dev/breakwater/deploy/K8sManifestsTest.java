package dev.breakwater.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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

  private static final Path CRM = FOLDER.resolve("crm");
  private static final List<String> SERVICES =
      List.of("crm-gateway", "crm-customers", "crm-orders");

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
        .hasSize(11)
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
    Object executor =
        only(
            FOLDER.resolve("edge-spin"), "SpinAppExecutor", at(app, "spec", "executor").toString());
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

  @Test
  void theCrmHasANamespaceForItsDatabaseAndForEachVariant() throws IOException {
    for (String space : List.of("db", "wasm", "containers")) {
      Object labels = at(only(CRM.resolve(space), "Namespace", space), "metadata", "labels");
      assertThat(at(labels, "app.kubernetes.io/part-of")).isEqualTo("breakwater-crm");
      assertThat(at(labels, "pod-security.kubernetes.io/enforce"))
          .isEqualTo(space.equals("wasm") ? "baseline" : "restricted");
    }
  }

  /** What is compared differs in nothing but what it is. */
  @Test
  void bothVariantsOfTheCrmHaveTheSameProbesResourcesAndReplicas() throws IOException {
    for (String service : SERVICES) {
      Object app = at(only(CRM, "SpinApp", service), "spec");
      Object deployment = at(only(CRM, "Deployment", service), "spec");
      Object container = at(deployment, "template", "spec", "containers", 0);

      assertThat(at(app, "replicas")).isEqualTo(1).isEqualTo(at(deployment, "replicas"));
      assertThat(at(app, "resources"))
          .isInstanceOf(Map.class)
          .isEqualTo(at(container, "resources"));
      for (String probe : List.of("readiness", "liveness")) {
        assertThat(timesOf(at(app, "checks", probe)))
            .hasSize(5)
            .containsEntry("path", "/healthz")
            .isEqualTo(timesOf(at(container, probe + "Probe")));
      }
      assertThat(at(container, "startupProbe")).isEqualTo("");
    }
  }

  /** A probe with its path, without the port, which a SpinApp cannot choose. */
  private static Map<Object, Object> timesOf(Object probe) {
    Map<Object, Object> times = new HashMap<>((Map<?, ?>) probe);
    times.remove("httpGet");
    times.put("path", at(probe, "httpGet", "path"));
    return times;
  }

  @Test
  void theServicesOfTheCrmHaveTheAddressesOfTheirOwnVariant() throws IOException {
    for (String service : SERVICES) {
      Object front = at(only(CRM, "Service", service), "spec");
      assertThat(at(front, "ports", 0, "port")).isEqualTo(80);
      assertThat(at(front, "selector"))
          .isEqualTo(Map.of("app.kubernetes.io/name", service))
          .isEqualTo(
              at(only(CRM, "Deployment", service), "spec", "template", "metadata", "labels"));
      assertThat(at(only(CRM, "SpinApp", service), "spec", "podLabels", "app.kubernetes.io/name"))
          .isEqualTo(service);
    }
    String apps = Files.readString(CRM.resolve("wasm/services.yaml"));
    String containers = Files.readString(CRM.resolve("containers/services.yaml"));
    for (String upstream : List.of("http://crm-customers", "http://crm-orders")) {
      assertThat(apps).contains("_service_url, value: \"" + upstream + "\"");
      assertThat(containers).contains("_SERVICE_URL, value: \"" + upstream + "\"");
    }
  }

  @Test
  void theSpinAppsOfTheCrmBringTheirExecutorAndKnowTheirRuntime() throws IOException {
    Object executor = only(CRM.resolve("wasm"), "SpinAppExecutor", "containerd-shim-spin");
    assertThat(at(executor, "spec", "createDeployment")).isEqualTo(true);
    Object runtime = at(executor, "spec", "deploymentConfig", "runtimeClassName");
    assertThat(at(only(CRM, "RuntimeClass", runtime.toString()), "handler")).isEqualTo("spin");
    for (String service : SERVICES) {
      assertThat(at(only(CRM, "SpinApp", service), "spec", "executor"))
          .isEqualTo("containerd-shim-spin");
    }
  }

  @Test
  void theDatabaseOfTheCrmHasAVolumeAndIsReadyWithItsLastTable() throws IOException {
    Object postgres = at(only(CRM.resolve("db"), "StatefulSet", "postgres"), "spec");
    Object container = at(postgres, "template", "spec", "containers", 0);

    assertThat(at(postgres, "volumeClaimTemplates", 0, "metadata", "name"))
        .isEqualTo(at(container, "volumeMounts", 0, "name"));
    assertThat(at(container, "volumeMounts", 0, "mountPath")).isEqualTo("/var/lib/postgresql");
    assertThat(at(container, "readinessProbe", "exec", "command"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .contains("127.0.0.1", "crm_containers", "TABLE orders LIMIT 0");
    String last = Files.readString(CRM.resolve("db/databases.sh")).strip();
    assertThat(last).endsWith("database crm_containers \"$CONTAINERS_PASSWORD\"");
  }

  @Test
  void imagesOfTheCrmsManifestsNeverMove() throws IOException {
    assertThat(documents(CRM).stream().map(document -> document.toString()))
        .noneMatch(document -> document.contains(":latest"));
    assertThat(at(only(CRM.resolve("db"), "StatefulSet", "postgres"), "spec", "template", "spec"))
        .extracting(pod -> at(pod, "containers", 0, "image").toString())
        .asString()
        .matches("postgres:\\d+\\.\\d+-\\w+");
  }

  @Test
  void onlyTheServicesThatStoreSomethingAndTheBenchReachTheDatabaseOfTheCrm() throws IOException {
    Object policy = at(only(CRM, "NetworkPolicy", "only-the-crm"), "spec");
    assertThat(at(policy, "podSelector")).isEqualTo(Map.of());
    assertThat(at(policy, "ingress"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .singleElement()
        .extracting(rule -> at(rule, "from"))
        .asString()
        .contains("[wasm, containers]", "[crm-customers, crm-orders]", "crm-bench")
        .doesNotContain("crm-gateway");
  }
}
