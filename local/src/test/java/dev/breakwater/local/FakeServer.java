package dev.breakwater.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** Stands in for the core and for the edge host: takes their configuration, answers 200. */
final class FakeServer {
  private FakeServer() {}

  public static void main(String[] arguments) throws IOException {
    HttpServer server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), port(List.of(arguments))), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
  }

  private static int port(List<String> arguments) {
    int listen = arguments.indexOf("--listen");
    String address = listen < 0 ? System.getenv("APP_ADDR") : arguments.get(listen + 1);
    return Integer.parseInt(address.substring(address.indexOf(':') + 1));
  }
}
