package dev.breakwater.it;

import static dev.breakwater.it.Refusals.isRefused;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.breakwater.local.Backend;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a download may ask for, and what it is told of a file. */
@StraightToCore
class DownloadsIT {
  private final Core core;
  private final User user;
  private final Files files;
  private final StoredObjects stored;
  private final String url;

  DownloadsIT(Core core, Backend backend) {
    this.core = core;
    user = core.newUser();
    files = Files.of(core, user.id());
    stored = new StoredObjects(backend, user.id());
    url = "/api/files/" + files.newFile("digits.txt", Files.bytes("0123456789")) + "/download";
  }

  private RequestSpecification request() {
    return core.fromEdge(user.id());
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-3, 0123, bytes 0-3/10",
    "bytes=7-, 789, bytes 7-9/10",
    "bytes=-2, 89, bytes 8-9/10",
    "bytes=8-99, 89, bytes 8-9/10"
  })
  void aRangeIsAPartOfTheFile(String range, String part, String contentRange) {
    Response response = request().header("Range", range).get(url);

    assertThat(response.statusCode()).isEqualTo(206);
    assertThat(response.asString()).isEqualTo(part);
    assertThat(response.header("Content-Range")).isEqualTo(contentRange);
    assertThat(response.header("Content-Length")).isEqualTo(Integer.toString(part.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=10-", "bytes=-0"})
  void aRangeBehindTheEndIsNotSatisfiable(String range) {
    Response response = request().header("Range", range).get(url);

    assertThat(response.statusCode()).isEqualTo(416);
    assertThat(response.header("Content-Range")).isEqualTo("bytes */10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=0-1,3-4", "lines=1-2", "bytes=3-1", "bytes=-"})
  void aRangeThatIsNotOneOfBytesIsNoRange(String range) {
    Response response = request().header("Range", range).get(url);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.asString()).isEqualTo("0123456789");
  }

  @Test
  void whoHasTheFileGetsNothingAgainAndWhoHasAnotherGetsItWhole() {
    String tag = request().get(url).header("ETag");

    Response known = request().header("If-None-Match", tag).get(url);
    assertThat(known.statusCode()).isEqualTo(304);
    assertThat(known.asByteArray()).isEmpty();
    assertThat(known.header("ETag")).isEqualTo(tag);
    assertThat(request().header("If-None-Match", "\"other\"").get(url).statusCode()).isEqualTo(200);
    assertThat(ranged(tag).statusCode()).isEqualTo(206);
    assertThat(ranged("\"other\"").statusCode()).isEqualTo(200);
  }

  private Response ranged(String ifRange) {
    return request().header("Range", "bytes=0-3").header("If-Range", ifRange).get(url);
  }

  @Test
  void headHasTheHeadersOfGetAndNoBody() {
    Response get = request().get(url);
    Response head = request().head(url);

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.asByteArray()).isEmpty();
    for (String name :
        new String[] {
          "Content-Length", "Content-Type", "Content-Disposition", "ETag", "Accept-Ranges"
        }) {
      assertThat(head.header(name)).as(name).isNotNull().isEqualTo(get.header(name));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "text/html", "application/json", "image/svg+xml", "x/y"})
  void theTypeOfADownloadIsThatOfTheUploadAndNothingMore(String type) {
    String path =
        request()
            .contentType("multipart/form-data; boundary=b")
            .body(
                Files.bytes(
                    ("--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a\"\r\n"
                            + "Content-Type: %s\r\n\r\ntext\r\n--b--")
                        .formatted(type)))
            .post("/api/files/upload")
            .then()
            .statusCode(201)
            .extract()
            .path("storage_path");
    String id = files.createTodo(Files.described("a", path)).path("files[0].id");

    assertThat(files.download(id).header("Content-Type")).isEqualTo(type);
  }

  @Test
  void aFileWhoseObjectIsLostIsNotFoundAndCanStillBeDeleted() throws Exception {
    for (Path object : stored.files()) {
      java.nio.file.Files.delete(object);
    }

    isRefused(request().get(url), 404, "not_found", "not found");
    isRefused(request().header("Range", "bytes=0-1").get(url), 404, "not_found", "not found");
    assertThat(request().head(url).statusCode()).isEqualTo(404);
    assertThat(request().delete(url.replace("/download", "")).statusCode()).isEqualTo(204);
    await().atMost(30, SECONDS).untilAsserted(() -> assertThat(stored.rows()).isEmpty());
  }
}
