package dev.breakwater.guests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.engine.CompiledCache;
import dev.breakwater.host.engine.MemoryLimit;
import dev.breakwater.host.http.HttpServer;
import dev.breakwater.host.http.RequestLog;
import dev.breakwater.host.http.ServerOptions;
import dev.breakwater.host.wasi.OutgoingClient;
import dev.breakwater.host.wasi.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A host that serves a component on a port of its own, each instance for many requests. */
abstract sealed class ServingHost implements AutoCloseable {
  private static final long USUAL_BYTES = 64 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  /** Which host. */
  enum Kind {
    JVM,
    WASMTIME;

    ServingHost serve(Path component, int requestsPerInstance) throws Exception {
      return serve(component, requestsPerInstance, USUAL_BYTES);
    }

    /**
     * Starts to serve.
     *
     * @param memoryBytes the most that an instance may have
     */
    ServingHost serve(Path component, int requestsPerInstance, long memoryBytes)
        throws IOException, InterruptedException {
      return switch (this) {
        case JVM -> new Jvm(component, requestsPerInstance, memoryBytes);
        case WASMTIME -> new OfWasmtime(component, requestsPerInstance, memoryBytes);
      };
    }
  }

  /** What the host and the function have written. */
  abstract String log() throws IOException;

  abstract URI origin();

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(origin().resolve(path)).timeout(PATIENCE).build();
    return client.send(request, BodyHandlers.ofString());
  }

  @Override
  public abstract void close() throws IOException;

  private static URI loopback(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Ours. */
  private static final class Jvm extends ServingHost {
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final HttpServer server;

    Jvm(Path component, int requestsPerInstance, long memoryBytes) throws IOException {
      PrintStream out = new PrintStream(log, true, StandardCharsets.UTF_8);
      ComponentHost host =
          ComponentHost.of(
              Files.readAllBytes(component), CompiledCache.under(component.resolveSibling("c")));
      server =
          HttpServer.start(
              host.with(new Settings(Map.of(), Map.of(), log, log), OutgoingClient.none())
                  .with(MemoryLimit.ofBytes(memoryBytes)),
              new ServerOptions(
                  new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                  PATIENCE,
                  1,
                  requestsPerInstance),
              new RequestLog(
                  new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                  out));
    }

    @Override
    String log() {
      return log.toString(StandardCharsets.UTF_8);
    }

    @Override
    URI origin() {
      return loopback(server.address().getPort());
    }

    @Override
    public void close() {
      server.close();
    }
  }

  /** The independent one. */
  private static final class OfWasmtime extends ServingHost {
    private final Path log;
    private final int port;
    private final Process process;

    OfWasmtime(Path component, int requestsPerInstance, long memoryBytes)
        throws IOException, InterruptedException {
      log = Files.createTempFile("wasmtime", ".log");
      try (ServerSocket free = new ServerSocket(0)) {
        port = free.getLocalPort();
      }
      process =
          new ProcessBuilder(command(component, requestsPerInstance, memoryBytes))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      awaitStart();
    }

    private List<String> command(Path component, int requestsPerInstance, long memoryBytes) {
      return List.of(
          Wasmtime.program("wasmtime").toString(),
          "serve",
          "-Scli",
          "-Wmax-memory-size=" + memoryBytes,
          "--addr",
          "127.0.0.1:" + port,
          "--max-instance-reuse-count=" + requestsPerInstance,
          "--idle-instance-timeout=60s",
          component.toString());
    }

    private void awaitStart() throws IOException, InterruptedException {
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (!log().contains("Serving HTTP")) {
        assertThat(process.isAlive() && System.nanoTime() < end).as(log()).isTrue();
        Thread.sleep(20);
      }
    }

    @Override
    String log() throws IOException {
      return Files.readString(log);
    }

    @Override
    URI origin() {
      return loopback(port);
    }

    @Override
    public void close() throws IOException {
      process.destroyForcibly();
      Files.delete(log);
    }
  }
}
