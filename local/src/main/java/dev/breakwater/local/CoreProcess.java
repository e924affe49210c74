package dev.breakwater.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The core on Open Liberty, on a loopback port. It can be stopped and started again. */
public final class CoreProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /**
   * What the core is started with.
   *
   * @param launcher the jar that checks the environment and becomes Liberty in the same process, or
   *     a program that starts a core in another way, of the same environment
   * @param port loopback port
   * @param tuning of its JVM
   * @param environment the core's configuration without its address
   */
  record Settings(Path launcher, int port, CoreTuning tuning, Map<String, String> environment) {
    Settings {
      environment = Map.copyOf(environment);
    }

    URI address() {
      return Loopback.http(port);
    }

    List<String> command() {
      String file = launcher.toString();
      if (!file.endsWith(".jar")) {
        return List.of(file);
      }
      List<String> command = new ArrayList<>(List.of(JavaHome.java().toString()));
      command.addAll(tuning.options());
      command.addAll(List.of("-jar", file));
      return command;
    }
  }

  private final Settings settings;
  private final Folders folders;
  private ChildProcess process;

  private CoreProcess(Settings settings, Folders folders, ChildProcess process) {
    this.settings = settings;
    this.folders = folders;
    this.process = process;
  }

  /**
   * Starts the server and waits until {@code GET /health} is 200.
   *
   * @throws StartException when it is not; names the log
   */
  static CoreProcess start(Settings settings, Folders folders) throws InterruptedException {
    return new CoreProcess(settings, folders, ready(settings, launched(settings, folders)));
  }

  /** Starts the server and waits for nothing. */
  static CoreProcess launch(Settings settings, Folders folders) {
    return new CoreProcess(settings, folders, launched(settings, folders));
  }

  private static ChildProcess launched(Settings settings, Folders folders) {
    var environment = new HashMap<>(settings.environment());
    environment.put("APP_ADDR", "127.0.0.1:" + settings.port());
    environment.put("WLP_OUTPUT_DIR", folders.coreOutput().toString());
    return ChildProcess.start(
        new ChildProcess.Launch("core", settings.command(), environment, folders));
  }

  private static ChildProcess ready(Settings settings, ChildProcess process)
      throws InterruptedException {
    process.awaitReady(PATIENCE, () -> HttpProbe.isOk(settings.address().resolve("/health")));
    return process;
  }

  /** {@code http://127.0.0.1:<port>}. */
  public URI address() {
    return settings.address();
  }

  /** Stops the server as SIGTERM does; {@link #restart()} brings it back. */
  public void stop() {
    process.close();
  }

  /** Ends the server at once, as a crash would; {@link #restart()} brings it back. */
  public void kill() {
    process.kill();
  }

  /** Starts a stopped server again on the same port. */
  public void restart() throws InterruptedException {
    if (process.alive()) {
      throw new IllegalStateException("the core runs: stop it before starting it again");
    }
    process = ready(settings, launched(settings, folders));
  }

  /**
   * Waits until the server has ended by itself and gives its exit code.
   *
   * @throws StartException when it still runs after {@code patience}
   */
  public int awaitEnd(Duration patience) throws InterruptedException {
    return process.awaitEnd(patience);
  }

  ChildProcess process() {
    return process;
  }

  @Override
  public void close() {
    process.close();
  }
}
