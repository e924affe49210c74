package dev.breakwater.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir private Path folder;
  private Folders folders;

  @BeforeEach
  void folders() {
    folders = new Folders(folder);
  }

  @Test
  void itsOutputAndEnvironmentAreItsOwn() throws Exception {
    try (ChildProcess child = start("echo out $COLOUR; echo err >&2; sleep 100")) {
      child.awaitReady(PATIENCE, () -> logContains("err"));

      assertThat(folders.log("child")).content().isEqualTo("out green\nerr\n");
    }
  }

  @Test
  void anEarlyEndIsReportedWithTheExitCodeAndTheLog() {
    try (ChildProcess child = start("exit 7")) {
      assertThatThrownBy(() -> child.awaitReady(PATIENCE, () -> false))
          .isInstanceOf(StartException.class)
          .hasMessage("child ended with exit code 7; read " + folders.log("child"));
    }
  }

  @Test
  void oneThatNeverBecomesReadyIsReportedWithTheLogAndEnded() {
    try (ChildProcess child = start("sleep 100")) {
      assertThatThrownBy(() -> child.awaitReady(Duration.ofMillis(100), () -> false))
          .isInstanceOf(StartException.class)
          .hasMessageContaining("does not answer after 0 s; read " + folders.log("child"));

      assertThat(child.alive()).isFalse();
    }
  }

  @Test
  void closingEndsTheProcessAndItsDescendants() throws Exception {
    ChildProcess child = start("sleep 100 & echo started; wait");
    child.awaitReady(PATIENCE, () -> logContains("started"));
    ProcessHandle descendant = child.handle().descendants().findFirst().orElseThrow();

    child.close();

    assertThat(child.alive()).isFalse();
    assertThat(descendant.isAlive()).isFalse();
  }

  @Test
  void killingDoesNotAsk() throws Exception {
    ChildProcess child = start("trap '' TERM; echo deaf; while :; do sleep 1; done");
    child.awaitReady(PATIENCE, () -> logContains("deaf"));

    child.kill();

    assertThat(child.alive()).isFalse();
  }

  @Test
  void oneThatDoesNotListenIsForcedToEnd() throws Exception {
    ChildProcess child = start("trap '' TERM; echo deaf; while :; do sleep 1; done");
    child.awaitReady(PATIENCE, () -> logContains("deaf"));

    Termination.end(child.handle(), Duration.ofMillis(200));

    assertThat(child.alive()).isFalse();
  }

  @Test
  void aProgramThatDoesNotExistIsReported() {
    assertThatThrownBy(this::startMissingProgram)
        .isInstanceOf(StartException.class)
        .hasMessageStartingWith("child ");
  }

  private void startMissingProgram() throws InterruptedException {
    try (ChildProcess child = ChildProcess.start(launch("child", List.of("/no/such/program")))) {
      child.awaitReady(PATIENCE, () -> false);
    }
  }

  @Test
  void whatACrashLeftRunningIsFoundByItsPidFileAndEnded() throws Exception {
    ChildProcess left = ChildProcess.start(launch("redis", List.of("sleep", "100")));

    Leftovers.end(folders);

    assertThat(left.alive()).isFalse();
    assertThat(folders.run().resolve("redis.pid")).doesNotExist();
  }

  @Test
  void whatCannotBeDeletedIsNamedAfterEverythingElseHasEnded() throws Exception {
    ChildProcess left = ChildProcess.start(launch("redis", List.of("sleep", "100")));
    Path undeletable = folders.run().resolve("edge.pid");
    Files.createDirectories(undeletable.resolve("file"));

    assertThatThrownBy(() -> Leftovers.end(folders))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(undeletable.toString());

    assertThat(left.alive()).isFalse();
  }

  @Test
  void aChildWhosePidFileCannotBeWrittenIsEnded() throws Exception {
    Files.createDirectories(folders.run().resolve("child.pid"));

    assertThatThrownBy(() -> ChildProcess.start(launch("child", List.of("sleep", "4711"))))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("child.pid");

    assertThat(ProcessHandle.current().children())
        .noneMatch(child -> child.info().commandLine().orElse("").endsWith("sleep 4711"));
  }

  @Test
  void aStrangerWithTheSameIdIsLeftAlone() throws Exception {
    try (ChildProcess stranger = start("sleep 100")) {
      Files.writeString(
          folders.run().resolve("redis.pid"), stranger.handle().pid() + " 2001-01-01T00:00:00Z\n");

      Leftovers.end(folders);

      assertThat(stranger.alive()).isTrue();
    }
  }

  private ChildProcess start(String script) {
    return ChildProcess.start(launch("child", List.of("sh", "-c", script)));
  }

  private ChildProcess.Launch launch(String name, List<String> command) {
    return new ChildProcess.Launch(name, command, Map.of("COLOUR", "green"), folders);
  }

  private boolean logContains(String text) {
    try {
      return Files.readString(folders.log("child")).contains(text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
