package dev.breakwater.bench.crm;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps the CRM's contract as far as the bench looks, in one process; {@link #main} is it alone.
 */
final class FakeCrm implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<Long, String> customers = new ConcurrentHashMap<>();
  private final AtomicLong ids = new AtomicLong();
  private final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();
  private volatile String failing = "none";

  FakeCrm(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Serves at the port of the first argument until the process ends. */
  @SuppressWarnings("resource") // it ends with the process
  public static void main(String[] arguments) throws IOException {
    new FakeCrm(Integer.parseInt(arguments[0]));
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Requests such as {@code GET /customers} are answered with 500 from now on. */
  void fail(String methodAndPath) {
    failing = methodAndPath;
  }

  /** Method, path and body of what was asked, in order. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  private record Answer(int status, String body, String timing) {
    static Answer error(int status, String text) {
      return new Answer(status, JsonWriter.string().object().value("error", text).end().done(), "");
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String asked = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
      String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      requests.add(asked + " " + body);
      Answer answer = asked.equals(failing) ? Answer.error(500, "planned") : answer(asked, body);
      if (!answer.timing().isEmpty()) {
        exchange.getResponseHeaders().add("Server-Timing", answer.timing());
      }
      byte[] bytes = answer.body().getBytes(UTF_8);
      exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private Answer answer(String asked, String body) {
    return switch (asked) {
      case "GET /healthz" -> new Answer(200, "{\"status\":\"ok\"}", "");
      case "GET /compute" ->
          new Answer(200, "{\"n\":1,\"result\":\"1\",\"compute_ms\":2.5}", "compute;dur=2.500");
      case "GET /customers" -> ok("[" + String.join(",", customers.values()) + "]");
      case "GET /customers/ping" -> ok("{\"status\":\"ok\",\"conn_ms\":0.1,\"query_ms\":0.2}");
      case "POST /customers" -> create(body);
      case "POST /orders" -> order(body);
      default -> single(asked);
    };
  }

  private static Answer ok(String body) {
    return new Answer(200, body, "conn;dur=0.1, query;dur=1.2, ser;dur=0.0");
  }

  private Answer create(String body) {
    JsonObject customer = json(body);
    String name = customer.getString("name", "");
    String email = customer.getString("email", "");
    if (customer.containsKey("broken")) {
      return Answer.error(400, "Invalid JSON");
    }
    if (name.isEmpty() || email.isEmpty()) {
      return Answer.error(400, "name and email are required");
    }
    if (!email.contains("@")) {
      return Answer.error(400, "invalid email format");
    }
    long id = ids.incrementAndGet();
    String created =
        JsonWriter.string()
            .object()
            .value("id", id)
            .value("name", name)
            .value("email", email)
            .end()
            .done();
    customers.put(id, created);
    return new Answer(201, created, "conn;dur=0.1, query;dur=2.0, ser;dur=0.0");
  }

  private Answer order(String body) {
    JsonObject order = json(body);
    if (order.getLong("quantity") <= 0) {
      return Answer.error(400, "quantity must be positive");
    }
    return customers.containsKey(order.getLong("customer_id"))
        ? new Answer(201, "{\"id\":1}", "conn;dur=0.1, verify;dur=0.8, query;dur=1.0, ser;dur=0.0")
        : Answer.error(400, "Customer not found");
  }

  private Answer single(String asked) {
    String last = asked.substring(asked.lastIndexOf('/') + 1);
    if (asked.contains(" /orders/")) {
      return Answer.error(404, "Order not found");
    }
    if (!asked.contains(" /customers/")) {
      return Answer.error(404, "Not found");
    }
    if (!last.matches("-?\\d+")) {
      return Answer.error(400, "Invalid customer ID");
    }
    String customer = customers.get(Long.valueOf(last));
    return customer == null ? Answer.error(404, "Customer not found") : ok(customer);
  }

  private static JsonObject json(String body) {
    try {
      return JsonParser.object().from(body);
    } catch (JsonParserException e) {
      return JsonObject.builder().value("broken", true).done();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
