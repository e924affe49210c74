package dev.breakwater.console;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;

/** An edge with users, tokens and {@code /echo}, which tells what it was sent. */
final class FakeEdge implements AutoCloseable {
  static final String TOKEN = "token-that-no-page-may-see";

  private final HttpServer server;
  private final Set<String> users = new HashSet<>();
  private final List<String> paths = new ArrayList<>();

  FakeEdge() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newSingleThreadExecutor());
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The paths that were asked for so far, in order. */
  synchronized List<String> paths() {
    return List.copyOf(paths);
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String path = exchange.getRequestURI().toString();
    paths.add(path);
    switch (path) {
      case "/api/auth/register" -> {
        users.add(body);
        reply(exchange, 201, "{}");
      }
      case "/api/auth/login" -> {
        boolean known = users.contains(body);
        reply(exchange, known ? 200 : 401, known ? "{\"token\":\"" + TOKEN + "\"}" : "{}");
      }
      case "/binary" -> reply(exchange, 200, new byte[] {(byte) 0xff, 0, (byte) 0xfe});
      case "/large" -> reply(exchange, 200, "x".repeat(Sender.MAX_SHOWN_BYTES + 1));
      case "/away" -> {
        exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/");
        reply(exchange, 302, "");
      }
      default -> reply(exchange, 200, said(exchange, body));
    }
  }

  private static String said(HttpExchange exchange, String body) {
    boolean authorized =
        ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    return String.join(
        "\n",
        exchange.getRequestMethod() + " " + exchange.getRequestURI(),
        "authorized " + authorized,
        "x-test " + exchange.getRequestHeaders().getFirst("X-Test"),
        "traceparent " + exchange.getRequestHeaders().getFirst("Traceparent"),
        "body " + body);
  }

  private static void reply(HttpExchange exchange, int status, String text) throws IOException {
    reply(exchange, status, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
