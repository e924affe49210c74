package dev.breakwater.example.notes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The component served by the command line of the JVM host, a process of its own. */
class CommandLineIT {
  private static final String LISTENING = "listening on ";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private Path folder;

  /** A host that answers at {@code url}. */
  private record Served(Process host, String url) implements AutoCloseable {

    static Served by(String... options) throws IOException {
      List<String> command =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:-DontCompileHugeMethods",
                  "-cp",
                  System.getProperty("java.class.path"),
                  "dev.breakwater.host.cli.Main",
                  "target/notes.wasm",
                  "--listen=127.0.0.1:0",
                  "--cache=target/host"));
      command.addAll(List.of(options));
      Process host =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String line = host.inputReader(UTF_8).readLine();
      assertThat(line).startsWith(LISTENING);
      int end = line.indexOf(' ', LISTENING.length());
      return new Served(host, line.substring(LISTENING.length(), end));
    }

    HttpResponse<String> answer(String method, String path, String body) throws Exception {
      return CLIENT.send(
          HttpRequest.newBuilder(URI.create(url + path))
              .method(method, BodyPublishers.ofString(body))
              .build(),
          BodyHandlers.ofString());
    }

    @Override
    public void close() {
      host.destroy();
      host.onExit().join();
    }
  }

  @Test
  void storesAndServersAreGivenByOptions() throws Exception {
    try (Servers servers = Servers.start();
        Served notes =
            Served.by(
                "--variable=database_url=" + servers.databaseUrl(),
                "--variable=redis_url=" + servers.redisUrl(),
                "--allow-outbound=" + servers.postgresServer(),
                "--allow-outbound=" + servers.redisUrl(),
                "--key-value=default=" + folder)) {
      HttpResponse<String> created = notes.answer("POST", "/notes", "{\"title\":\"moth\"}");
      assertThat(created.statusCode()).isEqualTo(201);
      String path = created.headers().firstValue("location").orElseThrow();
      assertThat(notes.answer("GET", path, "").body()).endsWith(",\"title\":\"moth\",\"reads\":1}");
      assertThat(notes.answer("PUT", "/drafts/a%2Fb", "žluť").statusCode()).isEqualTo(204);
      assertThat(notes.answer("GET", "/drafts/a%2Fb", "").body()).isEqualTo("žluť");
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files).hasSize(1);
      }
    }
  }

  @Test
  void whatIsNotGivenIsAnErrorOfTheCall() throws Exception {
    try (Served notes =
        Served.by(
            "--variable=database_url=postgres://notes@127.0.0.1:9/notes",
            "--key-value=default=memory")) {
      assertThat(notes.answer("PUT", "/drafts/a", "moth").statusCode()).isEqualTo(204);
      assertThat(notes.answer("GET", "/drafts/a", "").body()).isEqualTo("moth");
      assertThat(notes.answer("GET", "/notes/1", "").statusCode()).isEqualTo(500);
    }
  }
}
