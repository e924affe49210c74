package dev.breakwater.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.breakwater.deploy.Stubs.Outcome;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code deploy/artifact.sh} with the real oras and a real registry on loopback; skipped where they
 * are absent ({@code make tools}, which wants Go).
 */
class ArtifactTest {
  private static final String SCRIPT = "deploy/artifact.sh";
  private static final Path TOOLS = Stubs.REPOSITORY.resolve("target/tools/bin");
  private static final String MANIFEST = "application/vnd.oci.image.manifest.v1+json";

  @TempDir private Path folder;
  private Path component;
  private Stubs stubs;
  private String address;
  private @Nullable Process registry;

  @BeforeEach
  void registryThatRuns() throws Exception {
    assumeTrue(Files.isExecutable(TOOLS.resolve("oras")), "oras is absent: run make tools");
    int port = freePort();
    address = "127.0.0.1:" + port;
    registry =
        new ProcessBuilder(TOOLS.resolve("registry").toString(), "-port", String.valueOf(port))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("registry.log").toFile())
            .start();
    component = Files.writeString(folder.resolve("edge.wasm"), "the component");
    Files.writeString(folder.resolve("bom.json"), "{\"bomFormat\":\"CycloneDX\"}");
    stubs =
        new Stubs(folder, "breakwater", "spin")
            .set("ARTIFACT", address + "/breakwater/edge:0.1.0")
            .set("PLAIN_HTTP", "yes")
            .set("ORAS", TOOLS.resolve("oras").toString())
            .set("COMPONENT", component.toString())
            .set("SBOM", folder.resolve("bom.json").toString())
            .set("BREAKWATER", "breakwater")
            .on("^breakwater inspect ", "printf '%s\\n' " + world());
    awaitRegistry();
  }

  private static String world() {
    return String.join(
        " ",
        "'package root:component;'",
        "'world root {'",
        "'  import wasi:io/poll@0.2.0;'",
        "'  import fermyon:spin/variables@2.0.0;'",
        "'  export wasi:http/incoming-handler@0.2.0;'",
        "'}'",
        "'interface other {'",
        "'  import nothing;'");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitRegistry() throws Exception {
    for (int i = 0; i < 100; i++) {
      try {
        get("/v2/");
        return;
      } catch (IOException notYet) {
        Thread.sleep(50);
      }
    }
    throw new AssertionError(Files.readString(folder.resolve("registry.log")));
  }

  @AfterEach
  void registryEnds() throws InterruptedException {
    if (registry != null) {
      registry.destroy();
      registry.waitFor(10, TimeUnit.SECONDS);
    }
  }

  private String get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://" + address + path))
            .header("Accept", MANIFEST)
            .header("Accept", "application/vnd.oci.image.index.v1+json")
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString(UTF_8)).body();
    }
  }

  private Outcome push() throws IOException, InterruptedException {
    Outcome outcome = stubs.run(SCRIPT, "push");
    assertThat(outcome.status()).as(outcome.said()).isZero();
    return outcome;
  }

  private static String digest(Outcome pushed) {
    return Arrays.stream(pushed.said().split("\n", -1))
        .filter(line -> line.contains("/breakwater/edge@sha256:"))
        .findFirst()
        .orElseThrow()
        .replaceFirst(".*@", "");
  }

  @Test
  void theRegistryHasTheComponentInTheFormOfTheCncf() throws Exception {
    push();
    String manifest = get("/v2/breakwater/edge/manifests/0.1.0");

    assertThat(manifest)
        .contains("\"config\":{\"mediaType\":\"application/vnd.wasm.config.v0+json\"")
        .contains("\"layers\":[{\"mediaType\":\"application/wasm\"")
        .containsPattern("\"org.opencontainers.image.revision\":\"[0-9a-f]{40}(-dirty)?\"")
        .containsPattern("\"dev.breakwater.component.sha256\":\"[0-9a-f]{64}\"");
    String config =
        manifest.replaceFirst("(?s).*\"config\":\\{[^}]*\"digest\":\"([^\"]*)\".*", "$1");
    assertThat(get("/v2/breakwater/edge/blobs/" + config))
        .contains("\"architecture\":\"wasm\",\"os\":\"wasip2\",\"layerDigests\":[\"sha256:")
        .contains("\"exports\":[\"wasi:http/incoming-handler@0.2.0\"]")
        .contains("\"imports\":[\"wasi:io/poll@0.2.0\",\"fermyon:spin/variables@2.0.0\"]");
  }

  @Test
  void theBillOfMaterialsRefersToTheArtifact() throws Exception {
    String digest = digest(push());

    // Where a registry has no list of referrers, a tag of this name is one.
    assertThat(get("/v2/breakwater/edge/manifests/" + digest.replace(':', '-')))
        .contains("\"artifactType\":\"application/vnd.cyclonedx+json\"");
  }

  @Test
  void theSameComponentHasTheSameDigestWheneverItIsPushed() throws Exception {
    String first = digest(push());
    stubs.set("ARTIFACT", address + "/breakwater/edge:again");

    assertThat(digest(push())).isEqualTo(first);
  }

  @Test
  void anotherComponentThanTheRegistrysIsNotVerified() throws Exception {
    push();
    Files.writeString(component, "another component");
    Outcome outcome = stubs.run(SCRIPT, "verify");

    assertThat(outcome.status()).isEqualTo(5);
    assertThat(outcome.said()).contains("holds another component");
  }

  @Test
  void anArtifactWithoutBillOfMaterialsIsNotVerified() throws Exception {
    push();
    registryEnds();
    registryThatRuns();
    Process bare =
        new ProcessBuilder(
                TOOLS.resolve("oras").toString(),
                "push",
                "--plain-http",
                address + "/breakwater/edge:0.1.0",
                "edge.wasm:application/wasm")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("oras.log").toFile())
            .start();
    assertThat(bare.waitFor()).isZero();
    Outcome outcome = stubs.run(SCRIPT, "verify");

    assertThat(outcome.status()).isEqualTo(5);
    assertThat(outcome.said()).contains("has no bill of materials");
  }

  @Test
  void aRegistryThatIsAwayIsAFailure() throws Exception {
    registryEnds();
    Outcome outcome = stubs.run(SCRIPT, "push");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.said()).contains("the registry did not take the component");
  }

  @Test
  void spinPushesItsOwnFormWhenAskedTo() throws Exception {
    stubs.set("SPIN_ARTIFACT", "registry.example/edge-spin:0.1.0");
    push();

    assertThat(stubs.calls())
        .contains(
            "spin registry push --from functions/gateway/spin.toml"
                + " registry.example/edge-spin:0.1.0");
  }
}
