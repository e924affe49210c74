package dev.breakwater.console;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the page, by their names: no other file can be asked for. */
final class Pages {
  private static final int NOT_FOUND = 404;

  private record File(String name, String type) {}

  private static final Map<String, File> FILES =
      Stream.of(
              new File("index.html", "text/html; charset=utf-8"),
              new File("console.css", "text/css; charset=utf-8"),
              new File("icon.svg", "image/svg+xml"),
              script("console.js"),
              script("dom.js"),
              script("functions.js"),
              script("requests.js"),
              script("send.js"))
          .collect(Collectors.toMap(Pages::path, file -> file));

  private Pages() {}

  private static File script(String name) {
    return new File(name, "text/javascript; charset=utf-8");
  }

  private static String path(File file) {
    return file.name().equals("index.html") ? "/" : "/" + file.name();
  }

  static void answer(HttpExchange exchange) throws IOException {
    File file = FILES.get(exchange.getRequestURI().getPath());
    if (file == null) {
      Reply.problem(exchange, NOT_FOUND, "there is no such page");
    } else {
      Reply.send(exchange, Reply.OK, file.type(), content(file));
    }
  }

  private static byte[] content(File file) throws IOException {
    try (InputStream in = Pages.class.getResourceAsStream("page/" + file.name())) {
      return Objects.requireNonNull(in, file.name()).readAllBytes();
    }
  }
}
