package dev.breakwater.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A host's process. */
final class GuestServer implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(5);

  private final Process process;
  private final Duration firstAnswer;

  private GuestServer(Process process, Duration firstAnswer) {
    this.process = process;
    this.firstAnswer = firstAnswer;
  }

  /**
   * Starts {@code command} and asks until it answers 200.
   *
   * @param log where its output goes
   * @throws IOException if it ends or {@code patience} passes before; the message has the last line
   *     of its output
   */
  static GuestServer start(
      List<String> command,
      Map<String, String> environment,
      Path log,
      HttpClient client,
      HttpRequest request,
      Duration patience)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    long start = System.nanoTime();
    Process process = builder.start();
    GuestServer server = new GuestServer(process, Duration.ZERO);
    try {
      String found = "no answer";
      while (process.isAlive() && System.nanoTime() - start < patience.toNanos()) {
        try {
          int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
          if (status == 200) {
            return new GuestServer(process, Duration.ofNanos(System.nanoTime() - start));
          }
          found = "status " + status;
        } catch (IOException e) {
          found = "no answer";
        }
        Thread.sleep(PAUSE);
      }
      List<String> said = Files.readAllLines(log);
      throw new IOException(
          (process.isAlive() ? found : "ended with " + process.exitValue())
              + (said.isEmpty() ? "" : ": " + said.getLast()));
    } catch (IOException | InterruptedException e) {
      server.close();
      throw e;
    }
  }

  /** A port of loopback that nobody listened on a moment ago. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** From the start of the process to its first 200. */
  Duration firstAnswer() {
    return firstAnswer;
  }

  List<Long> pids() {
    return List.of(process.pid());
  }

  /** Ends the process, by force if it takes longer than ten seconds. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** The address {@code http://127.0.0.1:port}. */
  static URI loopback(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }
}
