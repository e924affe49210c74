package dev.breakwater.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers as the API does, without keeping anything; remembers the paths and headers it saw. */
final class FakeApi implements AutoCloseable {
  private static final String TODO = "{\"id\":\"11111111-1111-4111-8111-111111111111\"}";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Set<String> requests = ConcurrentHashMap.newKeySet();
  private final Map<String, String> headers = new ConcurrentHashMap<>();
  private volatile String failing = "none";

  FakeApi() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Requests for {@code path} are answered with 500 from now on. */
  void fail(String path) {
    failing = path;
  }

  /** Method and path of what was asked. */
  Set<String> requests() {
    return Collections.unmodifiableSet(requests);
  }

  /** The value of the header of that name that was seen last. */
  String header(String name) {
    return headers.getOrDefault(name, "");
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String path = exchange.getRequestURI().getPath();
      String asked = exchange.getRequestMethod() + " " + path;
      requests.add(asked);
      exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
      byte[] answer = answer(asked, new String(body, UTF_8)).getBytes(UTF_8);
      exchange.sendResponseHeaders(path.equals(failing) ? 500 : status(asked), answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  private static int status(String asked) {
    return asked.startsWith("POST") && !asked.endsWith("/login") ? 201 : 200;
  }

  private static String answer(String asked, String body) {
    return switch (asked) {
      case "POST /api/auth/login" -> "{\"token\":\"a.b.c\"}";
      case "POST /api/todos/batch" -> {
        int todos = body.split("\"title\"", -1).length - 1;
        yield "[" + String.join(",", Collections.nCopies(todos, TODO)) + "]";
      }
      case "POST /api/files/upload" -> "{\"storage_path\":\"users/1/files/2/bench.bin\"}";
      case "POST /api/todos/with-files" -> "{\"todo\":" + TODO + ",\"files\":[" + TODO + "]}";
      default -> TODO;
    };
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
