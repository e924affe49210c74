package dev.breakwater.it;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** A server in the place of the core that shows what reaches it and answers as it is told. */
final class Upstream implements AutoCloseable {

  /**
   * One request as it arrived.
   *
   * @param target path and query, as written
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
  record Received(String method, String target, Headers headers, byte[] body) {}

  /** What every request is answered with. */
  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
  record Answer(int status, Map<String, List<String>> headers, byte[] body) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicReference<Received> last = new AtomicReference<>();
  private final AtomicReference<Answer> answer =
      new AtomicReference<>(new Answer(200, Map.of(), new byte[0]));

  private Upstream(HttpServer server) {
    this.server = server;
  }

  static Upstream start() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Upstream upstream = new Upstream(server);
    server.createContext("/", upstream::serve);
    server.setExecutor(upstream.threads);
    server.start();
    return upstream;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  void answers(Answer next) {
    answer.set(next);
  }

  Received last() {
    return Objects.requireNonNull(last.get(), "nothing has arrived");
  }

  void forget() {
    last.set(null);
  }

  boolean sawNothing() {
    return last.get() == null;
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      last.set(
          new Received(
              exchange.getRequestMethod(),
              exchange.getRequestURI().toString(),
              exchange.getRequestHeaders(),
              exchange.getRequestBody().readAllBytes()));
      Answer now = Objects.requireNonNull(answer.get());
      exchange.getResponseHeaders().putAll(now.headers());
      boolean empty = now.body().length == 0;
      exchange.sendResponseHeaders(now.status(), empty ? -1 : now.body().length);
      if (!empty) {
        exchange.getResponseBody().write(now.body());
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
