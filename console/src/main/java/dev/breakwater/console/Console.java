package dev.breakwater.console;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.breakwater.component.binary.MalformedComponentException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The console, running. */
public final class Console implements AutoCloseable {
  private static final int MAX_FORM_BYTES = 1024 * 1024;
  private static final int MAX_SPANS_BYTES = 16 * 1024 * 1024;
  private static final String REQUEST = "/api/requests/";
  private static final String JSON = "application/json";
  private static final String PROTOBUF = "application/x-protobuf";
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
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
   * @param logs where the lines of a request are looked for
   */
  public record Settings(
      int port,
      Supplier<List<FunctionFile>> functions,
      Supplier<URI> edge,
      List<Example> examples,
      List<LogSource> logs) {
    public Settings {
      examples = List.copyOf(examples);
      logs = List.copyOf(logs);
    }
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Settings settings;
  private final Sender sender;
  private final Traces traces = new Traces();
  private final Logs logs;

  private Console(HttpServer server, Settings settings) {
    this.server = server;
    this.settings = settings;
    this.sender = new Sender(settings.edge());
    this.logs = new Logs(settings.logs());
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

  /**
   * The variables by which a process sends its traces to the console at {@code address}, soon after
   * a request; none where its {@code environment} sends them elsewhere.
   */
  public static Map<String, String> telemetry(URI address, Map<String, String> environment) {
    return environment.keySet().stream().anyMatch(name -> name.startsWith("OTEL_"))
        ? Map.of()
        : Map.of(
            "OTEL_EXPORTER_OTLP_ENDPOINT", address.toString(), "OTEL_BSP_SCHEDULE_DELAY", "200");
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
    switch (path) {
      case "/api/send" -> send(exchange);
      case "/v1/traces" -> keepSpans(exchange);
      default -> {
        if (List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
          read(exchange, path);
        } else {
          Reply.problem(exchange, NOT_ALLOWED, path + " can only be read");
        }
      }
    }
  }

  private void read(HttpExchange exchange, String path) throws IOException {
    switch (path) {
      case "/api/functions" -> Reply.json(exchange, Reply.OK, functions());
      case "/api/edge" -> Reply.json(exchange, Reply.OK, edge());
      case "/api/requests" -> Reply.json(exchange, Reply.OK, requests());
      default -> {
        if (path.startsWith(REQUEST)) {
          request(exchange, path.substring(REQUEST.length()));
        } else {
          Pages.answer(exchange);
        }
      }
    }
  }

  private JsonArray requests() {
    return new JsonArray(traces.all().stream().map(Waterfall::summary).toList());
  }

  private void request(HttpExchange exchange, String trace) throws IOException {
    List<Waterfall> found = traces.of(trace);
    if (found.isEmpty()) {
      Reply.problem(exchange, NOT_FOUND, "nothing of that request has arrived");
      return;
    }
    JsonObject json = found.getFirst().json();
    json.put("logs", logs.of(found.getFirst().ids()));
    Reply.json(exchange, Reply.OK, json);
  }

  /** As a collector of OpenTelemetry does; what is no protobuf a page could send unasked. */
  private void keepSpans(HttpExchange exchange) throws IOException {
    Optional<byte[]> body = posted(exchange, PROTOBUF, MAX_SPANS_BYTES);
    if (body.isEmpty()) {
      return;
    }
    try {
      traces.add(Otlp.spans(body.get()));
      Reply.send(exchange, Reply.OK, PROTOBUF, new byte[0]);
    } catch (MalformedComponentException e) {
      Reply.problem(exchange, BAD_REQUEST, "no spans: " + e.getMessage());
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

  private void send(HttpExchange exchange) throws IOException {
    Optional<byte[]> form = posted(exchange, JSON, MAX_FORM_BYTES);
    if (form.isPresent()) {
      sent(exchange, new String(form.get(), StandardCharsets.UTF_8));
    }
  }

  /**
   * The body of a request that must be a POST of {@code type}, which is one that a browser lets no
   * page of another site send unasked. Empty when it was refused.
   */
  private static Optional<byte[]> posted(HttpExchange exchange, String type, int maxBytes)
      throws IOException {
    if (!exchange.getRequestMethod().equals("POST")) {
      Reply.problem(exchange, NOT_ALLOWED, "this is for POST");
    } else if (!type.equals(exchange.getRequestHeaders().getFirst("Content-Type"))) {
      Reply.problem(exchange, UNSUPPORTED, "this takes " + type);
    } else {
      byte[] body = exchange.getRequestBody().readNBytes(maxBytes + 1);
      if (body.length <= maxBytes) {
        return Optional.of(body);
      }
      Reply.problem(exchange, TOO_LARGE, "this takes at most " + maxBytes + " bytes");
    }
    return Optional.empty();
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
