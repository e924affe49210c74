package dev.breakwater.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.local.EdgeProcess;
import dev.breakwater.local.PlatformPorts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bodies that are larger than the memory of the edge's component. */
@ThroughEdge
class StreamingIT {
  private static final String TOKEN = Tokens.validFor(UUID.randomUUID().toString());
  private static final long SIZE = 100L << 20;

  private static final AtomicLong UPLOADED = new AtomicLong();
  private static ScriptedUpstream upstream;
  private static EdgeProcess process;

  @BeforeAll
  static void start() throws Exception {
    upstream = ScriptedUpstream.start();
    process =
        EdgeProcess.start(
            new EdgeProcess.Settings(
                SharedPlatform.host(),
                PlatformPorts.free().edge(),
                upstream.address(),
                SharedPlatform.secrets()),
            SharedPlatform.folders("streaming"));
  }

  @AfterAll
  static void stop() throws IOException {
    process.close();
    upstream.close();
  }

  @Test
  void aHundredMebibytesPassInBothDirections() throws Exception {
    upstream.plays((connection, number) -> echo(connection));
    HttpRequest request =
        HttpRequest.newBuilder(process.address().resolve("/api/files/upload"))
            .header("Authorization", "Bearer " + TOKEN)
            .timeout(Duration.ofMinutes(2))
            .POST(
                HttpRequest.BodyPublishers.fromPublisher(
                    HttpRequest.BodyPublishers.ofInputStream(() -> new PatternStream(SIZE)), SIZE))
            .build();

    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());

      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(PatternStream.checksum(response.body()))
          .isEqualTo(PatternStream.checksum(new PatternStream(SIZE)));
      assertThat(UPLOADED.get()).isEqualTo(PatternStream.checksum(new PatternStream(SIZE)));
    }
  }

  /** Takes the whole body, then answers with as many bytes of the pattern. */
  private static void echo(Socket connection) throws IOException {
    assertThat(ScriptedUpstream.head(connection).toLowerCase(Locale.ROOT))
        .contains("content-length: " + SIZE);
    UPLOADED.set(PatternStream.checksum(new First(connection.getInputStream())));
    ScriptedUpstream.answer(connection, "HTTP/1.1 200 OK", "Content-Length: " + SIZE);
    OutputStream out = connection.getOutputStream();
    new PatternStream(SIZE).transferTo(out);
    out.flush();
  }

  /** The first {@link #SIZE} bytes of a stream. */
  private static final class First extends InputStream {
    private final InputStream source;
    private long left = SIZE;

    First(InputStream source) {
      this.source = source;
    }

    @Override
    public int read() throws IOException {
      throw new UnsupportedOperationException("read chunks");
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int count = source.read(target, from, (int) Math.min(length, left));
      left -= Math.max(count, 0);
      return count;
    }
  }
}
