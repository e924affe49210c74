package dev.breakwater.guest.probe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import dev.breakwater.guest.testing.ComponentTest;
import dev.breakwater.guest.testing.FunctionHost;
import dev.breakwater.guest.testing.HostServices;
import dev.breakwater.guest.testing.RealHttp;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An upstream over the network. */
@ComponentTest(value = "target/probe.wasm", mustAgree = true)
@Timeout(60)
class RealHttpIT {
  private final CountDownLatch bothHere = new CountDownLatch(2);
  private final FunctionHost host;
  private HttpServer upstream;

  RealHttpIT(FunctionHost host) {
    this.host = host;
  }

  @BeforeEach
  void start() throws IOException {
    upstream = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    upstream.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    upstream.createContext("/a", this::afterBoth);
    upstream.createContext("/b", this::afterBoth);
    upstream.createContext("/c", exchange -> {}); // never answers
    upstream.createContext("/d", RealHttpIT::echoPath);
    upstream.createContext("/echo", RealHttpIT::echo);
    upstream.start();
  }

  @AfterEach
  void stop() {
    upstream.stop(0);
  }

  private void afterBoth(HttpExchange exchange) throws IOException {
    try {
      bothHere.countDown();
      bothHere.await();
      echoPath(exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void echoPath(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] answer = exchange.getRequestURI().getPath().getBytes(UTF_8);
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  private static void echo(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange
          .getResponseHeaders()
          .add("X-Answer", exchange.getRequestHeaders().getFirst("X-Probe"));
      exchange.sendResponseHeaders(200, 0);
      exchange.getRequestBody().transferTo(exchange.getResponseBody());
    }
  }

  private String answer(Request request, String upstreamUrl, String... allowed) throws Exception {
    HttpFunction probe =
        host.start(
            HostServices.none()
                .withVariable("upstream", upstreamUrl)
                .withHttp(new RealHttp(allowed)),
            ProbeIT::plain);
    Response response = probe.handle(request);
    return response.status() + " " + response.body().text(1000);
  }

  private String origin() {
    return "http://127.0.0.1:" + upstream.getAddress().getPort();
  }

  private static Request post() {
    return Request.of("POST", "/upstream").withBody(Body.of("žluť"));
  }

  @Test
  void anAllowedUpstreamAnswers() throws Exception {
    assertThat(answer(post(), origin(), origin())).isEqualTo("200 200 1 žluť");
  }

  @Test
  void othersAreDenied() throws Exception {
    assertThat(answer(post(), origin(), "http://127.0.0.1:1")).isEqualTo("502 HTTP-request-denied");
  }

  @Test
  void oneThatIsNotThereRefuses() throws Exception {
    String closed = "http://127.0.0.1:1";
    assertThat(answer(post(), closed, closed)).isEqualTo("502 connection-refused");
  }

  /** Neither is answered before the other has arrived. */
  @Test
  void callsAreUnderWayAtTheSameTime() throws Exception {
    assertThat(answer(Request.of("GET", "/both"), origin(), origin())).isEqualTo("200 /b /a");
  }

  @Test
  void theAnswerThatIsThereFirstIsTaken() throws Exception {
    assertThat(answer(Request.of("GET", "/first"), origin(), origin())).isEqualTo("200 /d");
  }
}
