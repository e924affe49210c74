package dev.breakwater.host.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.engine.CompiledCache;
import dev.breakwater.host.engine.MemoryLimit;
import dev.breakwater.host.wasi.Settings;
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
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Over real sockets, with a component that was encoded here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class HttpServerTest {
  private static final String ERROR = "\\{\"error\":\"%s\",\"request_id\":\"[0-9a-f]{32}\"}";
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
  private static final int ANY_PORT = 0;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ByteArrayOutputStream problems = new ByteArrayOutputStream();
  private final ByteArrayOutputStream access = new ByteArrayOutputStream();
  private HttpServer server;
  private HttpServer upstream;
  private int closedPort;

  @BeforeAll
  void start(@TempDir Path cache) throws IOException {
    ComponentHost component =
        ComponentHost.of(TestGuest.binary(), CompiledCache.under(cache))
            .with(MemoryLimit.ofBytes(4 << 20));
    upstream = start(component, Duration.ofSeconds(30));
    try (ServerSocket unused = new ServerSocket(ANY_PORT)) {
      closedPort = unused.getLocalPort();
    }
    AllowList allowed =
        AllowList.of(
            List.of(
                "http://127.0.0.1:" + upstream.address().getPort(),
                "http://127.0.0.1:" + closedPort));
    server =
        start(
            component.with(Settings.empty(), new UpstreamClient(allowed)), Duration.ofMillis(1500));
  }

  private HttpServer start(ComponentHost component, Duration timeout) throws IOException {
    ServerOptions options =
        new ServerOptions(new InetSocketAddress(LOOPBACK, ANY_PORT), timeout, 4);
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

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(server, path).build(), BodyHandlers.ofString());
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
      assertThat(response.body()).matches(ERROR.formatted("internal error"));
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
        .contains("Content-Type: application/json")
        .endsWith("{\"error\":\"bad request\"}");
    assertThat(raw("GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(70_000) + "\r\n\r\n"))
        .startsWith("HTTP/1.1 431 ")
        .endsWith("{\"error\":\"request header fields too large\"}");
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
    assertThat(response.body()).matches(ERROR.formatted("timeout"));
    assertThat(get("/hello").body()).isEqualTo("hello");
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
    assertThat(response.body()).contains("\"internal error\"");
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
  private static void awaitText(ByteArrayOutputStream log, String text)
      throws InterruptedException {
    for (int i = 0; i < 200 && !log.toString(UTF_8).contains(text); i++) {
      Thread.sleep(10);
    }
    assertThat(log.toString(UTF_8)).contains(text);
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(LOOPBACK, server.address().getPort())) {
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
