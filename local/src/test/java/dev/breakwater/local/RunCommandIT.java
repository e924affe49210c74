package dev.breakwater.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as its own process, with real databases and fake servers. */
class RunCommandIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final PlatformPorts PORTS = PlatformPorts.free();

  @TempDir private static Path folder;

  private static FakeRepository repository;

  private final List<Process> commands = new ArrayList<>();

  @BeforeAll
  static void buildRepository() throws IOException {
    repository = FakeRepository.in(folder);
  }

  @AfterEach
  void endEverything() throws Exception {
    command("stop").waitFor();
    for (Process command : commands) {
      command.destroyForcibly().waitFor();
    }
    repository.coreDoes("answer");
    Files.deleteIfExists(output());
  }

  @Test
  void sigtermStopsEverythingWithSuccessAndASecondRunWorks() throws Exception {
    for (int round = 1; round <= 2; round++) {
      Files.deleteIfExists(output());
      Process run = readyRun();
      List<ProcessHandle> parts = parts();
      assertThat(parts).hasSize(6).allMatch(ProcessHandle::isAlive);

      run.destroy();

      assertThat(exitCode(run)).isZero();
      assertThat(parts).noneMatch(ProcessHandle::isAlive);
      assertThat(runFolder()).isEmptyDirectory();
    }
    assertThat(output())
        .content()
        .contains(
            "Ready in", "curl -s", "Console: http://127.0.0.1:" + PORTS.console(), "Stopped.");
  }

  @Test
  void stopFromAnotherTerminalWaitsForTheEnd() throws Exception {
    Process run = readyRun();

    assertThat(exitCode(command("stop"))).isZero();

    assertThat(exitCode(run)).isZero();
    assertThat(exitCode(command("status"))).isEqualTo(1);
  }

  @Test
  void statusOfARunningPlatformIsASuccess() throws Exception {
    readyRun();

    assertThat(exitCode(command("status"))).isZero();
  }

  @Test
  void aPortInUseEndsTheRunBeforeAnythingStarts() throws Exception {
    try (ServerSocket other =
        new ServerSocket(PORTS.redis(), 1, InetAddress.getLoopbackAddress())) {
      Process run = command("run");

      assertThat(exitCode(run)).isEqualTo(1);
      assertThat(output())
          .content()
          .contains("port " + other.getLocalPort() + " is in use, wanted for Redis")
          .doesNotContain("up in");
      assertThat(runFolder()).isEmptyDirectory();
    }
  }

  @Test
  void aConsoleWhosePortIsInUseIsNamedWithItsVariable() throws Exception {
    try (ServerSocket other =
        new ServerSocket(PORTS.console(), 1, InetAddress.getLoopbackAddress())) {
      assertThat(exitCode(command("run"))).isEqualTo(1);
      assertThat(output())
          .content()
          .contains("the console cannot listen on port " + other.getLocalPort())
          .contains("BREAKWATER_CONSOLE_PORT")
          .doesNotContain("up in");
    }
  }

  @Test
  void aPartThatEndsByItselfStopsTheRestAndIsNamedWithItsLog() throws Exception {
    Process run = readyRun();
    List<ProcessHandle> parts = parts();

    part("core").destroyForcibly();

    assertThat(exitCode(run)).isEqualTo(1);
    assertThat(parts).noneMatch(ProcessHandle::isAlive);
    assertThat(output()).content().contains("core ended by itself; read ", "core.log");
  }

  @Test
  void aRedisOrS3ThatEndsByItselfIsNamedAndTheRestGoesOn() throws Exception {
    Process run = readyRun();

    part("redis").destroyForcibly();
    await(() -> outputContains("redis ended by itself, the rest goes on; read "));
    part("s3").destroyForcibly();
    await(() -> outputContains("s3 ended by itself, the rest goes on; read "));

    assertThat(run.waitFor(2, TimeUnit.SECONDS)).as("the rest goes on").isFalse();
    assertThat(output()).content().doesNotContain("Stopping the rest");
    assertThat(part("core").isAlive()).isTrue();
    run.destroy();
    assertThat(exitCode(run)).isEqualTo(0);
    assertThat(runFolder()).isEmptyDirectory();
  }

  @Test
  void aStartThatFailsHalfWayLeavesNothingRunning() throws Exception {
    repository.coreDoes("exit");
    Process run = command("run");

    assertThat(exitCode(run)).isEqualTo(1);

    assertThat(output()).content().contains("core ended with exit code 3; read ", "core.log");
    assertThat(runFolder()).isEmptyDirectory();
    PORTS.requireFree();
  }

  @Test
  void sigtermInTheMiddleOfAStartLeavesNothingRunning() throws Exception {
    repository.coreDoes("hang");
    Process run = command("run");
    await(() -> Files.exists(runFolder().resolve("core.pid")));

    run.destroy();

    assertThat(exitCode(run)).isZero();
    assertThat(runFolder()).isEmptyDirectory();
    PORTS.requireFree();
  }

  @Test
  void ofTwoRunsThatStartTogetherOneRunsAndTheOtherSaysSo() throws Exception {
    Files.deleteIfExists(folder.resolve(".breakwater/secrets.env"));
    List<Process> runs = List.of(command("run"), command("run"));
    await(() -> outputContains("Ctrl-C stops everything."));
    await(() -> !runs.stream().allMatch(Process::isAlive));

    assertThat(runs.stream().filter(Process::isAlive)).hasSize(1);
    assertThat(output()).content().containsPattern("already (runs as|is started by)");
    assertThat(parts()).hasSize(6).allMatch(ProcessHandle::isAlive);
    assertThat(exitCode(command("stop"))).isZero();
  }

  @Test
  void aRunWhileAnotherHoldsTheLockIsRefusedBeforeAnythingStarts() throws Exception {
    Folders folders = new Folders(folder.resolve(".breakwater"));
    try (RunLock lock = RunLock.take(folders).orElseThrow()) {
      Process run = command("run");

      assertThat(exitCode(run)).as("with %s held", lock).isEqualTo(1);
    }
    assertThat(output())
        .content()
        .contains("already is started by another process")
        .doesNotContain("up in");
  }

  @Test
  void aFileThatCannotBeReadIsNamedWithoutAStackTrace() throws Exception {
    Path pidFile = Files.createDirectories(runFolder().resolve("platform.pid"));
    Process stop = command("stop");

    assertThat(exitCode(stop)).isEqualTo(1);

    assertThat(output()).content().contains("Look at owner and mode").doesNotContain("\tat ");
    Files.delete(pidFile);
  }

  @Test
  void stopEndsAndCountsWhatAKilledRunLeft() throws Exception {
    Process killed = readyRun();
    List<ProcessHandle> left = parts();
    killed.destroyForcibly().waitFor();

    assertThat(exitCode(command("stop"))).isZero();

    assertThat(left).noneMatch(ProcessHandle::isAlive);
    assertThat(output()).content().contains("Stopped 6 processes that a crashed run had left.");
    assertThat(runFolder()).isEmptyDirectory();
  }

  @Test
  void whatAKilledRunLeftIsEndedByTheNext() throws Exception {
    Process killed = readyRun();
    List<ProcessHandle> left = parts();
    killed.destroyForcibly().waitFor();
    assertThat(left).allMatch(ProcessHandle::isAlive);
    Files.delete(output());

    readyRun();

    assertThat(left).noneMatch(ProcessHandle::isAlive);
  }

  private Process readyRun() throws Exception {
    Process run = command("run");
    await(() -> !run.isAlive() || outputContains("Ctrl-C stops everything."));
    assertThat(run.isAlive()).as(() -> "run: " + outputText()).isTrue();
    return run;
  }

  private Process command(String name) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            JavaHome.java().toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            name);
    builder.environment().put("BREAKWATER_EDGE_PORT", "" + PORTS.edge());
    builder.environment().put("BREAKWATER_CORE_PORT", "" + PORTS.core());
    builder.environment().put("BREAKWATER_POSTGRES_PORT", "" + PORTS.primary());
    builder.environment().put("BREAKWATER_REPLICA_PORT", "" + PORTS.replica());
    builder.environment().put("BREAKWATER_REDIS_PORT", "" + PORTS.redis());
    builder.environment().put("BREAKWATER_S3_PORT", "" + PORTS.s3());
    builder.environment().put("BREAKWATER_CONSOLE_PORT", "" + PORTS.console());
    builder.directory(folder.toFile()).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()));
    Process command = builder.start();
    commands.add(command);
    return command;
  }

  private static int exitCode(Process command) throws InterruptedException {
    assertThat(command.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return command.exitValue();
  }

  private static List<ProcessHandle> parts() throws IOException {
    return ServiceList.of(new Folders(folder.resolve(".breakwater"))).read().stream()
        .flatMap(service -> ProcessHandle.of(service.pid()).stream())
        .toList();
  }

  private static ProcessHandle part(String name) throws IOException {
    return PidFile.of(runFolder(), name).running().orElseThrow();
  }

  private static Path runFolder() {
    return folder.resolve(".breakwater/run");
  }

  private static Path output() {
    return folder.resolve("output.txt");
  }

  private static boolean outputContains(String text) {
    return outputText().contains(text);
  }

  private static String outputText() {
    try {
      return Files.readString(output());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    assertThat(Deadline.in(PATIENCE).await(condition)).isTrue();
  }
}
