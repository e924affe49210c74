package dev.breakwater.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import redis.embedded.core.ExecutableProvider;

/** A Redis server on a loopback port, a cache without persistence. It can be killed and revived. */
public final class RedisProcess implements AutoCloseable {
  static final String NAME = "redis";

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int TIMEOUT_MILLIS = 2_000;
  private static final Pattern PROCESS_ID = Pattern.compile("process_id:(\\d+)");

  private final Folders folders;
  private final int port;
  private ChildProcess process;

  private RedisProcess(Folders folders, int port, ChildProcess process) {
    this.folders = folders;
    this.port = port;
    this.process = process;
  }

  /**
   * Starts the server and waits until it answers.
   *
   * @throws StartException when it does not; names its log
   */
  public static RedisProcess start(Folders folders, int port) throws InterruptedException {
    return new RedisProcess(folders, port, launch(folders, port));
  }

  private static ChildProcess launch(Folders folders, int port) throws InterruptedException {
    List<String> command =
        List.of(
            program(folders.programs()).toString(),
            "--bind",
            "127.0.0.1",
            "--port",
            Integer.toString(port),
            "--save",
            "",
            "--maxmemory",
            "128mb",
            "--maxmemory-policy",
            "allkeys-lru",
            "--dir",
            folders.programs().toString());
    ChildProcess process =
        ChildProcess.start(new ChildProcess.Launch(NAME, command, Map.of(), folders));
    process.awaitReady(PATIENCE, () -> serves(process, port));
    return process;
  }

  private static Path program(Path programs) {
    Path redis = programs.resolve("redis");
    try {
      Files.createDirectories(redis);
      return ExecutableProvider.newJarResourceProvider(redis.toFile()).get().toPath();
    } catch (IOException e) {
      throw new StartException("Redis cannot be unpacked to " + redis + ": " + e.getMessage(), e);
    }
  }

  /** The id of the process that serves the port; empty when nobody answers. */
  private static OptionalLong servingProcess(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.getOutputStream().write("INFO server\r\nQUIT\r\n".getBytes(StandardCharsets.US_ASCII));
      byte[] answer = socket.getInputStream().readAllBytes();
      Matcher id = PROCESS_ID.matcher(new String(answer, StandardCharsets.US_ASCII));
      return id.find() ? OptionalLong.of(Long.parseLong(id.group(1))) : OptionalLong.empty();
    } catch (IOException e) {
      return OptionalLong.empty(); // not listening
    }
  }

  /** The server as {@code redis://} URL. */
  public String url() {
    return "redis://127.0.0.1:" + port;
  }

  /** Whether the server answers. */
  public boolean answers() {
    return serves(process, port);
  }

  private static boolean serves(ChildProcess process, int port) {
    return servingProcess(port).equals(OptionalLong.of(process.handle().pid()));
  }

  /** Ends the server at once, as a crash would; its content is lost. */
  public void kill() {
    process.kill();
  }

  /** Freezes the server: it takes connections and answers nothing, until {@link #wake}. */
  public void freeze() throws IOException, InterruptedException {
    process.signal("STOP");
  }

  /** Lets a frozen server go on, with the content it had. */
  public void wake() throws IOException, InterruptedException {
    process.signal("CONT");
  }

  /** Starts a killed server again on the same port, empty. */
  public void restart() throws InterruptedException {
    if (process.alive()) {
      throw new IllegalStateException("Redis runs: kill it before starting it again");
    }
    process = launch(folders, port);
  }

  ChildProcess process() {
    return process;
  }

  @Override
  public void close() {
    process.close();
  }
}
