package dev.breakwater.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void anUnknownCommandPrintsTheUsage() throws Exception {
    assertThat(main().execute(List.of("dance"))).isEqualTo(2);
    assertThat(output()).contains("run|idle|stop|status|demo|logs|crm|crm-bench");
  }

  @Test
  void statusOfNothingIsNotASuccess() throws Exception {
    assertThat(main().execute(List.of("status"))).isEqualTo(1);
    assertThat(output()).contains("Not running");
  }

  @Test
  void stopOfNothingIsASuccess() throws Exception {
    assertThat(main().execute(List.of("stop"))).isZero();
    assertThat(output()).contains("Nothing was running");
  }

  @Test
  void demoAndLogsNeedARunningPlatform() throws Exception {
    assertThat(main().execute(List.of("demo"))).isEqualTo(1);
    assertThat(main().execute(List.of("logs"))).isEqualTo(1);
  }

  @Test
  void statusShowsWhichPartIsDown() throws Exception {
    Folders folders = new Folders(folder);
    PidFile.of(folders.run(), "redis").write(ProcessHandle.current());
    Path log = folders.log("redis");
    long own = ProcessHandle.current().pid();
    ServiceList.of(folders)
        .write(
            List.of(
                new Service("redis", "redis://127.0.0.1:1", own, log),
                new Service("core", "http://127.0.0.1:2", Long.MAX_VALUE, log)));

    assertThat(main().execute(List.of("status"))).isEqualTo(1);
    assertThat(output()).containsPattern("redis +up").containsPattern("core +DOWN");
  }

  @Test
  void aPlatformThatRunsAlreadyIsNotStartedAgain() throws Exception {
    Folders folders = new Folders(folder);
    RunCommand.pidFileOf(folders).write(ProcessHandle.current());

    assertThatThrownBy(() -> main().execute(List.of("run")))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("already runs as process " + ProcessHandle.current().pid());
  }

  @Test
  void idleIsASuccessUnlessAPlatformRuns() throws Exception {
    assertThat(main().execute(List.of("idle"))).isZero();

    RunCommand.pidFileOf(new Folders(folder)).write(ProcessHandle.current());

    assertThatThrownBy(() -> main().execute(List.of("idle")))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("stop it with make stop");
  }

  @Test
  void partsThatAreNotBuiltAreNamedBeforeAnythingStarts() {
    var backend =
        new Backend.Settings(
            folder,
            new Folders(folder.resolve("data")),
            PlatformPorts.free(),
            Secrets.random(),
            CoreTuning.START);
    var settings = new Platform.Settings(backend, EdgeHost.named("jvm", folder));

    assertThatThrownBy(() -> Platform.start(settings, line -> {}))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("the core is not built")
        .hasMessageContaining("the gateway component is not built")
        .hasMessageContaining("make quick");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void theCrmNamesEachPartThatIsNotBuilt() {
    assertThatThrownBy(() -> main().execute(List.of("crm")))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("the host is not built")
        .hasMessageContaining("crm-orders is not built");
    assertThat(folder.resolve("crm")).doesNotExist();
  }

  @Test
  void noServiceOfTheCrmHasASecretOnItsCommandLineOrReachesWhatItNeedsNot() {
    var settings =
        new Crm.Settings(folder, new Folders(folder), CrmPorts.DOCUMENTED, CrmVariant.WASM);

    for (CrmPart part : CrmPart.values()) {
      List<String> command = CrmVariant.WASM.command(part, settings);
      assertThat(command).noneMatch(word -> word.contains("crm:crm"));
      assertThat(command.contains("postgres://127.0.0.1:54323")).isEqualTo(part != CrmPart.GATEWAY);
      assertThat(command.contains("http://127.0.0.1:8001")).isEqualTo(part != CrmPart.CUSTOMERS);
    }
  }

  @Test
  void anUnknownEdgeHostIsRefused() {
    assertThatThrownBy(() -> EdgeHost.named("docker", folder))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("no edge host \"docker\"");
  }

  @Test
  void theCurlTextPointsAtTheEdgeAndEscapesForTheShell() {
    assertThat(new Walkthrough(URI.create("http://127.0.0.1:3000")).asCurl())
        .startsWith("EDGE=http://127.0.0.1:3000;")
        .contains("sed 's/.*\"token\":\"\\([^\"]*\\)\".*/\\1/'");
  }

  private Main main() {
    return new Main(
        Map.of("BREAKWATER_FOLDER", folder.toString()),
        new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  private String output() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
