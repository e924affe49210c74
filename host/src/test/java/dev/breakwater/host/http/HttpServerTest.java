package dev.breakwater.host.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.UnlinkableException;
import dev.breakwater.host.engine.CompiledCache;
import dev.breakwater.host.engine.HeapBudget;
import dev.breakwater.host.engine.MemoryLimit;
import dev.breakwater.host.wasi.Settings;
import dev.breakwater.host.wasm.CoreBuilder;
import dev.breakwater.host.wasm.Worlds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Over real sockets, with a component that was encoded here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class HttpServerTest {
  private static final String ERROR =
      "\\{\"error\":\"%s\",\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,"
          + "\"code\":\"%s\",\"request_id\":\"[0-9a-f-]{36}\"}";
  private static final String INTERNAL =
      ERROR.formatted("internal server error", "Internal Server Error", 500, "internal");
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
  private static final int ANY_PORT = 0;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ByteArrayOutputStream problems = new ByteArrayOutputStream();
  private final ByteArrayOutputStream access = new ByteArrayOutputStream();
  private ComponentHost guest;
  private HttpServer server;
  private HttpServer upstream;
  private int closedPort;

  @BeforeAll
  void start(@TempDir Path cache) throws IOException {
    guest =
        ComponentHost.of(TestGuest.binary(), CompiledCache.under(cache))
            .with(MemoryLimit.ofBytes(4 << 20));
    upstream = start(guest, Duration.ofSeconds(30));
    try (ServerSocket unused = new ServerSocket(ANY_PORT)) {
      closedPort = unused.getLocalPort();
    }
    AllowList allowed =
        AllowList.of(
            List.of(
                "http://127.0.0.1:" + upstream.address().getPort(),
                "http://127.0.0.1:" + closedPort));
    server =
        start(guest.with(Settings.empty(), new UpstreamClient(allowed)), Duration.ofMillis(1500));
  }

  @Test
  void aHostWithoutMemoryIsOverloaded() throws Exception {
    MemoryLimit none = new MemoryLimit(64, HeapBudget.ofBytes(64 << 10));
    try (HttpServer full = start(guest.with(none), Duration.ofSeconds(30))) {
      HttpResponse<String> response = send(full, "/hello");
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.headers().firstValue("retry-after")).contains("1");
      assertThat(response.body()).contains("\"code\":\"unavailable\"");
    }
  }

  @Test
  void aTrapGivesBackWhatTheInstanceTook() throws Exception {
    MemoryLimit little = new MemoryLimit(64, HeapBudget.ofBytes(1 << 20));
    try (HttpServer small = start(guest.with(little), Duration.ofSeconds(30))) {
      for (int i = 0; i < 20; i++) {
        assertThat(send(small, "/trap").statusCode()).isEqualTo(500);
      }
    }
  }

  private HttpServer start(ComponentHost component, Duration timeout) throws IOException {
    return start(component, timeout, 1);
  }

  private HttpServer start(ComponentHost component, Duration timeout, int requestsPerInstance)
      throws IOException {
    ServerOptions options =
        new ServerOptions(
            new InetSocketAddress(LOOPBACK, ANY_PORT), timeout, 4, requestsPerInstance);
    RequestLog log =
        new RequestLog(
            new PrintStream(access, true, UTF_8), new PrintStream(problems, true, UTF_8));
    return HttpServer.start(component, options, log);
  }

  @AfterAll
  void stop() {
    server.close();
    upstream.close();
  }

  private static HttpRequest.Builder request(HttpServer to, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + to.address().getPort() + path));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(server, path);
  }

  @Test
  void aShortAnswerComesWithItsLength() throws Exception {
    HttpResponse<String> response = get("/hello");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("hello");
    assertThat(response.headers().firstValue("content-length")).contains("5");
    assertThat(response.headers().firstValue("date")).isPresent();
  }

  @Test
  void aTrapIsAnsweredAndTheNextRequestWorks() throws Exception {
    for (int i = 0; i < 3; i++) {
      HttpResponse<String> response = get("/trap");
      assertThat(response.statusCode()).isEqualTo(500);
      assertThat(response.body()).matches(INTERNAL);
      String id = response.headers().firstValue("x-request-id").orElseThrow();
      assertThat(response.body()).contains(id);
      assertThat(problems.toString(UTF_8)).contains("request " + id + " failed: trap: ");
      assertThat(get("/hello").body()).isEqualTo("hello");
    }
  }

  @Test
  void whatIsNoHttpIsRefusedAsJson() throws Exception {
    assertThat(raw("GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 400 ")
        .contains("Content-Type: application/json\r\n", "X-Request-Id: ")
        .satisfies(isError("bad request", "Bad Request", 400, "bad_request"));
    String large = "GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(70_000) + "\r\n\r\n";
    assertThat(raw(large))
        .startsWith("HTTP/1.1 431 ")
        .contains("\"error\":\"request header fields too large\"");
    awaitText(problems, " refused: 431 request header fields too large");
  }

  private static Consumer<String> isError(String error, String title, int status, String code) {
    return answer ->
        assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4))
            .matches(ERROR.formatted(error, title, status, code));
  }

  @Test
  void errorsAreProblemsForClientsThatAskForThem() throws Exception {
    HttpRequest asking =
        request(server, "/trap")
            .header("Accept", "text/html, application/problem+json;q=0.9")
            .build();
    HttpResponse<String> response = client.send(asking, BodyHandlers.ofString());
    assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
    assertThat(get("/trap").headers().firstValue("content-type")).contains("application/json");
  }

  @ParameterizedTest
  @CsvSource({"GET,A", "get,get", "Post,Post", "delete,delete", "MKCOL,MKCOL", "PATCH,I"})
  void methodsReachTheGuestLetterForLetter(String method, String seen) throws Exception {
    assertThat(raw(method + " /method HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200 ")
        .endsWith("\r\n\r\n" + seen);
  }

  @Test
  void tunnelsAreRefusedAndTheConnectionIsClosed() throws Exception {
    assertThat(raw("CONNECT x:80 HTTP/1.1\r\nHost: x:80\r\n\r\n"))
        .startsWith("HTTP/1.1 501 ")
        .contains("Connection: close\r\n")
        .satisfies(
            isError("the method CONNECT is not served", "Not Implemented", 501, "not_implemented"));
  }

  @ParameterizedTest
  @CsvSource({"'gzip, chunked',501", "'Chunked',200", "'chunked, gzip',400", "gzip,400"})
  void bodiesInAnotherCodingThanChunkedAreRefused(String coding, int status) throws Exception {
    String answer =
        raw(
            "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: "
                + coding
                + "\r\nConnection: close\r\n\r\n2\r\nab\r\n0\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    assertThat(answer.contains("\"code\"")).isEqualTo(status != 200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Connection: close", "Connection: upgrade, close"})
  void aWishToUpgradeIsIgnored(String connection) throws Exception {
    String answer =
        raw("GET /hello HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n" + connection + "\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 200 ").endsWith("hello");
  }

  @Test
  void theLengthThatHeadLeavesOutIsTheGuestsOrUnknown() throws Exception {
    assertThat(head("/hello")).startsWith("HTTP/1.1 200 ").contains("Content-Length: 5\r\n");
    assertThat(head("/declare")).startsWith("HTTP/1.1 200 ").contains("Content-Length: 15\r\n");
    assertThat(head("/all")).startsWith("HTTP/1.1 200 ").doesNotContain("Content-Length");
    assertThat(get("/all").headers().firstValue("content-length")).contains("0");
  }

  @Test
  void anAnswerWithoutBodyNeedNotKeepTheLengthItDeclares() throws Exception {
    assertThat(get("/unchanged").statusCode()).isEqualTo(304);
    assertThat(get("/declare").statusCode()).isEqualTo(500);
    awaitText(problems, "the guest dropped the response's body before it was finished");
  }

  @Test
  void anInterimStatusIsNoAnswer() throws Exception {
    assertThat(raw("GET /interim HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 500 ");
    awaitText(problems, "the guest answered with the interim status 101");
  }

  private String head(String path) throws IOException {
    String answer = raw("HEAD " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    assertThat(answer).endsWith("\r\n\r\n");
    return answer;
  }

  @Test
  void aClientWhoseBodyStallsIsTold() throws Exception {
    String answer = raw("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n");
    assertThat(answer)
        .startsWith("HTTP/1.1 408 ")
        .satisfies(
            isError("the request's body did not come in time", "Request Timeout", 408, "timeout"));
    awaitText(problems, " failed: timed out after 1.5 s: the request's body stalled");
  }

  /** With its length declared, and without. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 6\r\n\r\n123456",
        "Transfer-Encoding: chunked\r\n\r\n6\r\n123456\r\n0\r\n\r\n"
      })
  void aBodyBeyondTheLimitIsRefused(String body) throws Exception {
    ServerOptions options =
        new ServerOptions(new InetSocketAddress(LOOPBACK, ANY_PORT), Duration.ofSeconds(30), 4, 1)
            .withMaxBodyBytes(5);
    RequestLog log =
        new RequestLog(
            new PrintStream(access, true, UTF_8), new PrintStream(problems, true, UTF_8));
    try (HttpServer strict = HttpServer.start(guest, options, log)) {
      String head = "POST /echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\n";
      assertThat(raw(strict, head + body))
          .startsWith("HTTP/1.1 413 ")
          .satisfies(
              isError(
                  "the request's body is too large",
                  "Payload Too Large",
                  413,
                  "content_too_large"));
      assertThat(raw(strict, head + "Content-Length: 5\r\n\r\n12345"))
          .startsWith("HTTP/1.1 200 ")
          .endsWith("12345");
    }
  }

  @Test
  void aSlowBodyThatKeepsComingIsNotLate() throws Exception {
    int pieces = 6;
    byte[] piece = new byte[32 * 1024];
    try (Socket socket = new Socket(LOOPBACK, server.address().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write("POST /echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\n".getBytes(UTF_8));
      out.write(("Content-Length: " + pieces * piece.length + "\r\n\r\n").getBytes(UTF_8));
      for (int i = 0; i < pieces; i++) {
        out.write(piece);
        out.flush();
        Thread.sleep(500); // twice the limit in all
      }
      assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
          .startsWith("HTTP/1.1 200 ");
    }
  }

  @Test
  void aTrapBeforeTheHeadIsSentIsStillA500() throws Exception {
    assertThat(get("/x").statusCode()).isEqualTo(500);
  }

  @Test
  void aMissingResponseIsAnInternalError() throws Exception {
    HttpResponse<String> response = get("/none");
    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(problems.toString(UTF_8)).contains("returned without a response");
  }

  @Test
  void aLoopIsStoppedAndTheNextRequestWorks() throws Exception {
    HttpResponse<String> response = get("/loop");
    assertThat(response.statusCode()).isEqualTo(504);
    assertThat(response.body())
        .matches(
            ERROR.formatted("the answer did not come in time", "Gateway Timeout", 504, "timeout"));
    awaitText(problems, " failed: timed out after 1.5 s\n");
    assertThat(get("/hello").body()).isEqualTo("hello");
  }

  @Test
  void anInstanceAnswersAsManyRequestsAsItMay() throws Exception {
    try (HttpServer reusing = start(guest, Duration.ofSeconds(30), 3)) {
      assertThat(counts(reusing, 7)).containsExactly("A", "B", "C", "A", "B", "C", "A");
    }
    assertThat(counts(server, 2)).containsExactly("A", "A");
  }

  @Test
  void anInstanceThatFailedAnswersNoMore() throws Exception {
    try (HttpServer reusing = start(guest, Duration.ofMillis(1500), 100)) {
      for (String failing : List.of("/trap", "/none", "/declare", "/loop")) {
        assertThat(counts(reusing, 2)).as("before " + failing).containsExactly("A", "B");
        assertThat(send(reusing, failing).statusCode()).isGreaterThanOrEqualTo(500);
      }
    }
  }

  @Test
  void anotherComponentTakesOverAndWhatRunsEndsWithTheOldOne() throws Exception {
    try (HttpServer changing = start(guest, Duration.ofSeconds(30), 100)) {
      assertThat(counts(changing, 2)).containsExactly("A", "B");
      assertThat(echoAround(changing, () -> changing.replace(guest))).isEqualTo("abcd");
      assertThat(counts(changing, 2)).containsExactly("A", "B");
    }
  }

  /** 1 MiB is enough for some instances and not for those of all components. */
  @Test
  void instancesOfAReplacedComponentAreGivenBack() throws Exception {
    ComponentHost small = guest.with(new MemoryLimit(64, HeapBudget.ofBytes(1 << 20)));
    try (HttpServer changing = start(small, Duration.ofSeconds(30), 100)) {
      for (int i = 0; i < 20; i++) {
        assertThat(echoAround(changing, () -> changing.replace(small))).isEqualTo("abcd");
        assertThat(send(changing, "/hello").statusCode()).isEqualTo(200);
      }
    }
  }

  /** What a request is answered with, in whose middle {@code action} runs. */
  private static String echoAround(HttpServer of, Runnable action) throws IOException {
    try (Socket socket = new Socket(LOOPBACK, of.address().getPort())) {
      InputStream in = socket.getInputStream();
      OutputStream out = socket.getOutputStream();
      out.write("POST /echo HTTP/1.0\r\nContent-Length: 4\r\n\r\nab".getBytes(UTF_8));
      skipHead(in);
      String first = new String(in.readNBytes(2), UTF_8);
      action.run();
      out.write("cd".getBytes(UTF_8));
      return first + new String(in.readAllBytes(), UTF_8);
    }
  }

  @Test
  void aComponentThatHandlesNoHttpDoesNotTakeOver(@TempDir Path cache) throws Exception {
    ComponentHost other =
        ComponentHost.of(
            Worlds.binary(Worlds.world("world w {}"), new CoreBuilder()),
            CompiledCache.under(cache));
    try (HttpServer changing = start(guest, Duration.ofSeconds(30))) {
      assertThatThrownBy(() -> changing.replace(other))
          .isInstanceOf(UnlinkableException.class)
          .hasMessageContaining("no export wasi:http/incoming-handler#handle");
      assertThat(send(changing, "/hello").body()).isEqualTo("hello");
    }
  }

  /** 1 MiB is enough for some instances and not for one each time. */
  @Test
  void instancesThatRestAreGivenBackWithTheServer() throws Exception {
    MemoryLimit little = new MemoryLimit(64, HeapBudget.ofBytes(1 << 20));
    for (int i = 0; i < 20; i++) {
      try (HttpServer reusing = start(guest.with(little), Duration.ofSeconds(30), 100)) {
        assertThat(send(reusing, "/hello").statusCode()).isEqualTo(200);
      }
    }
  }

  private List<String> counts(HttpServer of, int requests) throws Exception {
    List<String> letters = new ArrayList<>();
    for (int i = 0; i < requests; i++) {
      letters.add(send(of, "/count").body());
    }
    return letters;
  }

  private HttpResponse<String> send(HttpServer to, String path) throws Exception {
    return client.send(request(to, path).build(), BodyHandlers.ofString());
  }

  @Test
  void memoryGrowsNoFurtherThanAllowed() throws Exception {
    assertThat(get("/grow").body()).isEqualTo("hello");
  }

  /** Over HTTP/1.0, so that what is read is the body and nothing else. */
  @Test
  void fiftyMegabytesAreEchoedInLittleMemory() throws Exception {
    int size = 50 << 20;
    String head = "POST /echo HTTP/1.0\r\nContent-Length: " + size + "\r\n\r\n";
    System.gc();
    long before = used();
    long peak = 0;
    try (Socket socket = new Socket(LOOPBACK, upstream.address().getPort());
        InputStream expected = new Numbers(size)) {
      Thread sender = Thread.startVirtualThread(() -> send(socket, head, new Numbers(size)));
      InputStream body = socket.getInputStream();
      skipHead(body);
      byte[] part = new byte[1 << 16];
      for (int seen = 0; seen < size; seen += part.length) {
        assertThat(body.readNBytes(part, 0, part.length)).isEqualTo(part.length);
        assertThat(part).isEqualTo(expected.readNBytes(part.length));
        if (seen % (10 << 20) == 0) {
          System.gc();
          peak = Math.max(peak, used() - before);
        }
      }
      assertThat(body.read()).isEqualTo(-1);
      sender.join();
    }
    assertThat(peak).isLessThan(16 << 20);
  }

  private static void send(Socket socket, String head, InputStream body) {
    try {
      socket.getOutputStream().write(head.getBytes(UTF_8));
      body.transferTo(socket.getOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void skipHead(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) in.read());
    }
    assertThat(head).startsWith("HTTP/1.1 200");
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** A stream of bytes that depend on their place. */
  private static final class Numbers extends InputStream {
    private final long size;
    private long next;

    Numbers(long size) {
      this.size = size;
    }

    @Override
    public int read() {
      return next < size ? (int) ((next++ * 31) >>> 5) & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) {
      int count = (int) Math.min(length, size - next);
      for (int i = 0; i < count; i++) {
        target[from + i] = (byte) read();
      }
      return count == 0 && length > 0 ? -1 : count;
    }
  }

  @Test
  void anAllowedUpstreamAnswers() throws Exception {
    HttpResponse<String> response = get("/p127.0.0.1:" + upstream.address().getPort());
    assertThat(response.statusCode()).isEqualTo(203);
    assertThat(response.body()).contains("\"internal server error\"");
  }

  @Test
  void otherUpstreamsAreDenied() throws Exception {
    HttpResponse<String> response = get("/p127.0.0.1:1");
    assertThat(response.statusCode()).isEqualTo(502);
    assertThat(response.body()).isEqualTo("P");
  }

  @Test
  void anUpstreamThatRefusesIsReported() throws Exception {
    HttpResponse<String> response = get("/p127.0.0.1:" + closedPort);
    assertThat(response.statusCode()).isEqualTo(502);
    assertThat(response.body()).isEqualTo("G");
  }

  @Test
  void theTargetIsLoggedAsItCame() throws Exception {
    String answer =
        raw("HELLO /h/../%2f//x?a=%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 200").endsWith("hello");
    awaitText(access, "HELLO /h/../%2f//x?a=%zz 200 ");
  }

  @Test
  void aClientThatLeavesEndsItsRequestOnly() throws Exception {
    int port = server.address().getPort();
    for (int i = 0; i < 8; i++) {
      try (Socket socket = new Socket(LOOPBACK, port)) {
        OutputStream out = socket.getOutputStream();
        out.write(
            "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nab".getBytes(UTF_8));
        out.flush();
      }
    }
    assertThat(get("/hello").body()).isEqualTo("hello");
  }

  /** The log is written when the response is complete, which a client can see a bit earlier. */
  private static void awaitText(ByteArrayOutputStream log, String text) {
    await().untilAsserted(() -> assertThat(log.toString(UTF_8)).contains(text));
  }

  private String raw(String request) throws IOException {
    return raw(server, request);
  }

  private static String raw(HttpServer to, String request) throws IOException {
    try (Socket socket = new Socket(LOOPBACK, to.address().getPort())) {
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
