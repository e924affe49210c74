package dev.breakwater.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.local.Backend;
import dev.breakwater.local.CoreProcess;
import dev.breakwater.local.PlatformPorts;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More bytes under way at once than the memory of the core can hold. */
@StraightToCore
class FlatMemoryIT {
  private static final long SIZE = 40L << 20;
  private static final int AT_ONCE = 8;

  /** A hundred are taken by the server itself; the bodies have 320. */
  private static final int HEAP_MEBIBYTES = 224;

  private static final String HEAD =
      "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"big\"\r\n\r\n";
  private static final String TAIL = "\r\n--b--\r\n";

  private final Backend backend;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private CoreProcess core;
  private User user;

  FlatMemoryIT(Backend backend) {
    this.backend = backend;
  }

  @BeforeEach
  void startACoreWithLittleMemory() throws Exception {
    core =
        backend.startCore(
            SharedPlatform.folders("small-core"),
            PlatformPorts.free().core(),
            Map.of(
                "JAVA_TOOL_OPTIONS",
                "-Xmx%dm -XX:MaxDirectMemorySize=%<dm".formatted(HEAP_MEBIBYTES)));
    user = new Core(core.address()).newUser();
  }

  @AfterEach
  void stop() {
    client.close();
    core.close();
  }

  @Test
  void manyLargeFilesGoUpAndDownAtOnceInLittleMemory() throws Exception {
    List<String> files = atOnce(this::uploaded);
    long sent = PatternStream.checksum(new PatternStream(SIZE));

    assertThat(atOnce(() -> downloaded(files.getFirst()))).containsOnly(sent);
  }

  private static <T> List<T> atOnce(Callable<T> task) throws Exception {
    List<T> results = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (Future<T> result : threads.invokeAll(Collections.nCopies(AT_ONCE, task))) {
        results.add(result.get());
      }
    }
    return results;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(core.address().resolve(path))
        .timeout(Duration.ofMinutes(2))
        .header(Core.EDGE_HEADER, SharedPlatform.secrets().edgeSecret())
        .header(Core.USER_HEADER, user.id());
  }

  /** Uploads a file, makes it part of a todo and gives its id. */
  private String uploaded() throws Exception {
    HttpResponse<String> stored =
        client.send(
            request("/api/files/upload")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(
                    BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(FlatMemoryIT::body),
                        HEAD.length() + SIZE + TAIL.length()))
                .build(),
            BodyHandlers.ofString());
    assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);
    String path = JsonPath.from(stored.body()).getString("storage_path");
    return new Files(() -> new Core(core.address()).fromEdge(user.id()))
        .createTodo(Files.described("big", path))
        .then()
        .statusCode(201)
        .extract()
        .path("files[0].id");
  }

  private static InputStream body() {
    return new SequenceInputStream(
        Collections.enumeration(
            List.of(
                new ByteArrayInputStream(Files.bytes(HEAD)),
                new PatternStream(SIZE),
                new ByteArrayInputStream(Files.bytes(TAIL)))));
  }

  private long downloaded(String id) throws Exception {
    HttpResponse<InputStream> response =
        client.send(
            request("/api/files/" + id + "/download").build(), BodyHandlers.ofInputStream());
    assertThat(response.statusCode()).isEqualTo(200);
    try (InputStream bytes = response.body()) {
      return PatternStream.checksum(bytes);
    }
  }
}
