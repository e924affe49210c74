package dev.breakwater.console;

import com.grack.nanojson.JsonArray;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The console, running. */
public final class Console implements AutoCloseable {
  private static final int NOT_ALLOWED = 405;
  private static final int INTERNAL = 500;

  /**
   * What it shows.
   *
   * @param port of loopback; 0 takes a free one
   * @param functions the component files, asked for again each time they are shown
   */
  public record Settings(int port, Supplier<List<FunctionFile>> functions) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Settings settings;

  private Console(HttpServer server, Settings settings) {
    this.server = server;
    this.settings = settings;
  }

  /**
   * Starts to answer on loopback.
   *
   * @throws IOException when the port cannot be listened on
   */
  public static Console start(Settings settings) throws IOException {
    InetSocketAddress address =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port());
    Console console = new Console(HttpServer.create(address, 0), settings);
    console.serve();
    return console;
  }

  private void serve() {
    server
        .createContext("/", this::answer)
        .getFilters()
        .add(new Guard(server.getAddress().getPort()));
    server.setExecutor(threads);
    server.start();
  }

  /** {@code http://127.0.0.1:<port>}. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  boolean isOnLoopback() {
    return server.getAddress().getAddress().isLoopbackAddress();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      answerOrTellWhy(exchange);
    }
  }

  private void answerOrTellWhy(HttpExchange exchange) throws IOException {
    try {
      route(exchange);
    } catch (RuntimeException e) { // a thread's border: else the client waits for ever
      Reply.problem(exchange, INTERNAL, "the console failed: " + e);
    }
  }

  private void route(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      Reply.problem(exchange, NOT_ALLOWED, path + " can only be read");
    } else if (path.equals("/api/functions")) {
      Reply.json(exchange, Reply.OK, functions());
    } else {
      Pages.answer(exchange);
    }
  }

  private JsonArray functions() {
    return new JsonArray(settings.functions().get().stream().map(FunctionReport::of).toList());
  }

  /** Stops to answer. */
  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
