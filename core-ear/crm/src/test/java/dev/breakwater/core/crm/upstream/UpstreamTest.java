package dev.breakwater.core.crm.upstream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpstreamTest {
  private final Upstream upstream = new Upstream();
  private final CountDownLatch over = new CountDownLatch(1);
  private HttpServer server;
  private URI address;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    server.start();
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
  }

  @Test
  void pathAndQueryArriveAsTheyWereSent() throws IOException {
    server.createContext(
        "/",
        exchange -> {
          byte[] target = exchange.getRequestURI().toString().getBytes(UTF_8);
          exchange.sendResponseHeaders(200, target.length);
          exchange.getResponseBody().write(target);
          exchange.close();
        });
    byte[] target =
        upstream
            .send(
                upstream.call(address, "/customers/%31", Optional.of("a=b")).build(),
                Duration.ofSeconds(10))
            .body();
    assertThat(new String(target, UTF_8)).isEqualTo("/customers/%31?a=b");
  }

  @Test
  void whoDoesNotAnswerInTimeIsNotWaitedFor() {
    server.createContext("/", exchange -> awaitEnd());
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() ->
            upstream.send(
                upstream.call(address, "/customers", Optional.empty()).build(),
                Duration.ofMillis(200)))
        .withMessageContaining("did not answer");
  }

  private void awaitEnd() {
    try {
      over.await();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void whoIsAwayIsAnIoException() {
    server.stop(0);
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() ->
            upstream.send(
                upstream.call(address, "/customers", Optional.empty()).build(),
                Duration.ofSeconds(10)))
        .withMessageContaining("does not answer");
  }
}
