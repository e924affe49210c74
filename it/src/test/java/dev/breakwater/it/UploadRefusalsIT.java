package dev.breakwater.it;

import static dev.breakwater.it.Refusals.isRefused;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.breakwater.local.Backend;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Uploads that are refused, and what they leave behind: nothing. */
@StraightToCore
class UploadRefusalsIT {
  private static final long MEBIBYTE = 1024 * 1024;
  private static final long MAX_BYTES = 100 * MEBIBYTE;
  private static final String TYPE = "multipart/form-data; boundary=b";
  private static final String HEAD =
      "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n";
  private static final String FILE = HEAD + "%s\r\n";
  private static final String TOO_LARGE = "file size exceeds maximum of 104857600 bytes";

  private final Core core;
  private final User user;
  private final StoredObjects stored;

  UploadRefusalsIT(Core core, Backend backend) {
    this.core = core;
    user = core.newUser();
    stored = new StoredObjects(backend, user.id());
  }

  private Response upload(String contentType, String body) {
    return core.fromEdge(user.id())
        .contentType(contentType)
        .body(Files.bytes(body))
        .post("/api/files/upload");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --b--                                                                | No file provided
          --b~Content-Disposition: form-data; name="file"~~text~--b--          | Missing filename
          --b~Content-Type: text/plain~~text~--b--                             | Missing filename
          """)
  void multipartWithoutAFileIsRefused(String body, String reason) {
    isRefused(upload(TYPE, body.replace("~", "\r\n")), 400, "validation", reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          multipart/form-data
          multipart/form-data; boundary=
          application/json
          """)
  void aBodyWithoutABoundaryIsRefused(String contentType) {
    isRefused(
        upload(contentType, FILE.formatted("a.txt", "a") + "--b--"),
        400,
        "validation",
        "Invalid `boundary` for `multipart/form-data` request");
  }

  @Test
  void aSecondFileIsRefusedAndTheFirstIsNotKept() throws Exception {
    isRefused(
        upload(TYPE, FILE.formatted("a.txt", "a") + FILE.formatted("b.txt", "b") + "--b--"),
        400,
        "validation",
        "only one file can be uploaded at a time");
    await().atMost(30, SECONDS).untilAsserted(this::nothingIsKept);
  }

  @Test
  void aBodyThatEndsWithinTheFileIsRefusedAndNothingIsKept() throws Exception {
    isRefused(
        upload(TYPE, FILE.formatted("a.txt", "half of it").strip()),
        400,
        "validation",
        "Failed to read file data: Error parsing `multipart/form-data` request");
    await().atMost(30, SECONDS).untilAsserted(this::nothingIsKept);
  }

  @Test
  void aLengthOverTheLimitIsRefusedBeforeTheBodyIsSent() throws Exception {
    String answer =
        RawHttp.answerToHead(core.address(), "POST /api/files/upload HTTP/1.1", tooLong());

    assertThat(answer)
        .startsWith("HTTP/1.1 413 ")
        .contains(
            "Connection: Close",
            "\"error\":\"" + TOO_LARGE + "\"",
            "\"code\":\"payload_too_large\"");
    nothingIsKept();
  }

  /** The client's patience is 30 s. */
  @Test
  void whoIsRefusedAndNeitherSendsTheBodyNorClosesIsDisconnected() throws Exception {
    assertThat(RawHttp.send(core.address(), "POST /api/files/upload HTTP/1.1", tooLong()))
        .startsWith("HTTP/1.1 413 ")
        .endsWith("}");
  }

  private List<String> tooLong() {
    return List.of(
        Core.EDGE_HEADER + ": " + SharedPlatform.secrets().edgeSecret(),
        Core.USER_HEADER + ": " + user.id(),
        "Content-Type: " + TYPE,
        "Content-Length: " + (MAX_BYTES + MEBIBYTE));
  }

  @Test
  void aBodyOfUnknownLengthMayHave100MebibytesAndNoMore() throws Exception {
    assertThat(uploadInChunks(MAX_BYTES).statusCode()).isEqualTo(201);
    assertThat(stored.rows()).hasSize(1);

    HttpResponse<String> refused = uploadInChunks(MAX_BYTES + 1);

    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.body()).contains("\"error\":\"" + TOO_LARGE + "\"");
    await()
        .atMost(30, SECONDS)
        .untilAsserted(() -> {
          assertThat(stored.rows()).hasSize(1);
          assertThat(stored.files()).hasSize(1);
        });
  }

  private HttpResponse<String> uploadInChunks(long bytes) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(core.address() + "/api/files/upload"))
            .timeout(Duration.ofMinutes(2))
            .header("Content-Type", TYPE)
            .header(Core.EDGE_HEADER, SharedPlatform.secrets().edgeSecret())
            .header(Core.USER_HEADER, user.id())
            .POST(BodyPublishers.ofInputStream(() -> body(HEAD.formatted("zeros"), bytes)))
            .build();
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }

  private static InputStream body(String head, long zeros) {
    return new SequenceInputStream(
        Collections.enumeration(
            List.of(
                new ByteArrayInputStream(Files.bytes(head)),
                new Zeros(zeros),
                new ByteArrayInputStream(Files.bytes("\r\n--b--\r\n")))));
  }

  private void nothingIsKept() throws Exception {
    assertThat(stored.rows()).isEmpty();
    assertThat(stored.files()).isEmpty();
  }

  /** That many bytes, without an array of that length. */
  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long bytes) {
      left = bytes;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int read = (int) Math.min(length, left);
      Arrays.fill(buffer, offset, offset + read, (byte) 0);
      left -= read;
      return read;
    }
  }
}
