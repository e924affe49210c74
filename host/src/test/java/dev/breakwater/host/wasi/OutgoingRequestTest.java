package dev.breakwater.host.wasi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.engine.MemoryLimit;
import dev.breakwater.host.http.AllowList;
import dev.breakwater.host.http.UpstreamClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When a guest's request is sent, seen from the upstream. */
@Timeout(30)
class OutgoingRequestTest {
  private static final int ENOUGH_MILLIS = 10_000;
  private static final int QUIET_MILLIS = 300;

  private final Signal signal = new Signal();
  private ServerSocket upstream;
  private FutureResponse future;
  private OutgoingBody body;
  private OutputSink stream;

  @BeforeEach
  void send() throws Exception {
    upstream = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    String authority = "127.0.0.1:" + upstream.getLocalPort();
    OutgoingMessage.Request request = new OutgoingMessage.Request(Fields.mutable());
    request.setMethod(Variant.of(9, "put"));
    request.setScheme(Optional.of(HttpMethod.scheme("http")));
    request.setAuthority(Optional.of(authority));
    body = (OutgoingBody) request.body(MemoryLimit.ofBytes(1 << 20).open()).value();
    stream = (OutputSink) body.write().value();
    UpstreamClient client = new UpstreamClient(AllowList.of(List.of("http://" + authority)));
    future = client.send(request, new RequestOptions(), signal);
  }

  @AfterEach
  void close() throws IOException {
    future.close();
    upstream.close();
  }

  private String firstLine() throws IOException {
    upstream.setSoTimeout(ENOUGH_MILLIS);
    try (Socket socket = upstream.accept()) {
      StringBuilder line = new StringBuilder();
      for (int c = socket.getInputStream().read(); c != '\r'; c = socket.getInputStream().read()) {
        line.append((char) c);
      }
      return line.toString();
    }
  }

  private void assertNothingIsSent() throws IOException {
    upstream.setSoTimeout(QUIET_MILLIS);
    assertThatThrownBy(upstream::accept).isInstanceOf(SocketTimeoutException.class);
  }

  @Test
  void aShortBodyThatStallsKeepsNoUpstreamWaiting() throws Exception {
    stream.write("{\"a\"".getBytes(UTF_8));
    long end = System.nanoTime() + 1_000_000;
    signal.await(
        new Pollable() {
          @Override
          public boolean ready() {
            return System.nanoTime() > end;
          }

          @Override
          public long nanosLeft() {
            return Math.max(0, end - System.nanoTime());
          }
        });
    assertNothingIsSent();
    stream.close();
    body.finish();
    assertThat(firstLine()).isEqualTo("put / HTTP/1.1");
  }

  @Test
  void flushingABodySendsIt() throws Exception {
    stream.write("a".getBytes(UTF_8));
    assertNothingIsSent();
    stream.flush();
    assertThat(firstLine()).startsWith("put ");
  }

  @Test
  void askingForTheResponseSendsTheRequest() throws Exception {
    assertNothingIsSent();
    assertThat(future.ready()).isFalse();
    assertThat(firstLine()).startsWith("put ");
  }

  @Test
  void aLongBodyIsSentBeforeItIsComplete() throws Exception {
    stream.write(new byte[(int) stream.budget()]);
    assertThat(firstLine()).startsWith("put ");
  }
}
