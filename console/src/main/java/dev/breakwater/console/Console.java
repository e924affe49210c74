package dev.breakwater.console;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The console, running. */
public final class Console implements AutoCloseable {
  private static final int MAX_FORM_BYTES = 1024 * 1024;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_ALLOWED = 405;
  private static final int TOO_LARGE = 413;
  private static final int UNSUPPORTED = 415;
  private static final int INTERNAL = 500;
  private static final int BAD_GATEWAY = 502;

  /**
   * What it shows.
   *
   * @param port of loopback; 0 takes a free one
   * @param functions the component files, asked for again each time they are shown
   * @param edge where requests of the form go, {@code http://host:port}
   * @param examples what the form offers; it starts with the first
   */
  public record Settings(
      int port,
      Supplier<List<FunctionFile>> functions,
      Supplier<URI> edge,
      List<Example> examples) {
    public Settings {
      examples = List.copyOf(examples);
    }
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Settings settings;
  private final Sender sender;

  private Console(HttpServer server, Settings settings) {
    this.server = server;
    this.settings = settings;
    this.sender = new Sender(settings.edge());
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
    boolean reads = List.of("GET", "HEAD").contains(exchange.getRequestMethod());
    if (path.equals("/api/send")) {
      send(exchange);
    } else if (!reads) {
      Reply.problem(exchange, NOT_ALLOWED, path + " can only be read");
    } else {
      read(exchange, path);
    }
  }

  private void read(HttpExchange exchange, String path) throws IOException {
    switch (path) {
      case "/api/functions" -> Reply.json(exchange, Reply.OK, functions());
      case "/api/edge" -> Reply.json(exchange, Reply.OK, edge());
      default -> Pages.answer(exchange);
    }
  }

  private JsonArray functions() {
    return new JsonArray(settings.functions().get().stream().map(FunctionReport::of).toList());
  }

  private JsonObject edge() {
    return JsonObject.builder()
        .value("address", settings.edge().get().toString())
        .value("examples", new JsonArray(settings.examples().stream().map(Example::json).toList()))
        .done();
  }

  /** JSON only: a browser lets no page of another site send it unasked. */
  private void send(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestMethod().equals("POST")) {
      Reply.problem(exchange, NOT_ALLOWED, "forms are posted");
    } else if (!"application/json".equals(exchange.getRequestHeaders().getFirst("Content-Type"))) {
      Reply.problem(exchange, UNSUPPORTED, "forms are application/json");
    } else {
      byte[] form = exchange.getRequestBody().readNBytes(MAX_FORM_BYTES + 1);
      if (form.length > MAX_FORM_BYTES) {
        Reply.problem(exchange, TOO_LARGE, "the form holds more than a MiB: use curl");
      } else {
        sent(exchange, new String(form, StandardCharsets.UTF_8));
      }
    }
  }

  private void sent(HttpExchange exchange, String form) throws IOException {
    JsonObject answer;
    try {
      answer = sender.send(Form.parse(form));
    } catch (IllegalArgumentException e) {
      Reply.problem(exchange, BAD_REQUEST, String.valueOf(e.getMessage()));
      return;
    } catch (ConnectException e) {
      Reply.problem(exchange, BAD_GATEWAY, "nothing answers at " + settings.edge().get());
      return;
    } catch (IOException e) {
      Reply.problem(exchange, BAD_GATEWAY, "no answer: " + e.getMessage());
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the console stops");
    }
    Reply.json(exchange, Reply.OK, answer);
  }

  /** Stops to answer. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    sender.close();
  }
}
