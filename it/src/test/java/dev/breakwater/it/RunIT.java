package dev.breakwater.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.breakwater.local.PlatformPorts;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The platform as {@code make run} starts it, in a folder and on ports of its own. */
@Tag("run")
class RunIT {
  private static final long PATIENCE_SECONDS = 180;
  private static final String READY = "Ctrl-C stops everything.";

  private final Path folder = SharedPlatform.folders("run").root();
  private final PlatformPorts ports = PlatformPorts.free();
  private final Map<Process, Path> outputs = new LinkedHashMap<>();

  @AfterEach
  void stopWhateverRuns() throws Exception {
    outputOf(command("stop"));
    outputs.keySet().forEach(Process::destroyForcibly);
  }

  @Test
  void theFirstRequestsSucceedAndNothingIsLeftBehind() throws Exception {
    Process run = command("run");
    await()
        .atMost(PATIENCE_SECONDS, SECONDS)
        .untilAsserted(() -> assertThat(output(run)).containsAnyOf(READY, "Build first"));
    assertThat(output(run)).contains(READY);

    assertThat(outputOf(command("status")))
        .contains("primary", "replica", "redis", "s3", "core", "edge");
    assertThat(outputOf(command("demo"))).contains("201  {\"id\":", "200  [{\"id\":");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets())))
        .isEqualTo("rw-------");
    assertThat(RestAssured.get("http://127.0.0.1:" + ports.edge() + "/health").statusCode())
        .isEqualTo(200);
    assertThat(RestAssured.get(consoleOf(output(run)) + "/api/functions").path("name").toString())
        .contains("edge.wasm", "auth.wasm");
    printedCurlShowsATodo(output(run));

    assertThat(outputOf(command("stop"))).contains("Stopped.");
    assertThat(run.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(run.exitValue()).isZero();
    assertThat(folder.resolve("run")).isEmptyDirectory();
  }

  private void printedCurlShowsATodo(String printed) throws Exception {
    Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/curl")), "no curl on this machine");
    String script = printed.substring(printed.indexOf("EDGE="), printed.indexOf(READY));
    Process shell = started(new ProcessBuilder("bash", "-c", script));

    assertThat(outputOf(shell))
        .contains("\"email\":\"ada@example.com\"")
        .containsPattern("\\[\\{\"id\":\"[^\"]+\",[^\\n]*\"title\":\"First light\"");
  }

  private static String consoleOf(String printed) {
    return printed.replaceFirst("(?s).*Console: (\\S+).*", "$1");
  }

  private Path secrets() {
    return folder.resolve("secrets.env");
  }

  private Process command(String name) throws IOException {
    Path jar = Path.of("../local/target/breakwater-local-run.jar").toAbsolutePath().normalize();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder = new ProcessBuilder(java, "-jar", jar.toString(), name);
    var environment = builder.environment();
    environment.put("BREAKWATER_FOLDER", folder.toString());
    environment.put("BREAKWATER_EDGE_PORT", Integer.toString(ports.edge()));
    environment.put("BREAKWATER_CORE_PORT", Integer.toString(ports.core()));
    environment.put("BREAKWATER_POSTGRES_PORT", Integer.toString(ports.primary()));
    environment.put("BREAKWATER_REPLICA_PORT", Integer.toString(ports.replica()));
    environment.put("BREAKWATER_REDIS_PORT", Integer.toString(ports.redis()));
    environment.put("BREAKWATER_S3_PORT", Integer.toString(ports.s3()));
    environment.put("BREAKWATER_CONSOLE_PORT", Integer.toString(ports.console()));
    return started(builder.directory(SharedPlatform.repository().toFile()));
  }

  private Process started(ProcessBuilder builder) throws IOException {
    Path output = Files.createTempFile("command", ".txt");
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    outputs.put(process, output);
    return process;
  }

  private String outputOf(Process command) throws Exception {
    assertThat(command.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    return output(command);
  }

  private String output(Process command) throws IOException {
    return Files.readString(Objects.requireNonNull(outputs.get(command)));
  }
}
