package dev.breakwater.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Stands in for the core and for the edge host: takes their configuration, answers 200. */
final class FakeServer {
  /** What the core does; in the working directory. */
  static final String CORE_BEHAVIOUR = "core-behaviour.txt";

  private FakeServer() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int listen = List.of(arguments).indexOf("--listen");
    if (listen >= 0) {
      answer(arguments[listen + 1]);
      return;
    }
    switch (Files.readString(Path.of(CORE_BEHAVIOUR))) {
      case "exit" -> System.exit(3);
      case "hang" -> Thread.sleep(Long.MAX_VALUE);
      default -> answer(System.getenv("APP_ADDR"));
    }
  }

  private static void answer(String address) throws IOException {
    int port = Integer.parseInt(address.substring(address.indexOf(':') + 1));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
  }
}
