package dev.breakwater.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file's way through the edge, there and back. */
@ThroughEdge
class FilesThroughEdgeIT {
  private final Edge edge;

  FilesThroughEdgeIT(Edge edge) {
    this.edge = edge;
  }

  @Test
  void aDownloadHasTheBytesTheTypeAndTheNameOfTheUpload() {
    User user = edge.newUser();
    byte[] bytes = new byte[300_000];
    new Random(1).nextBytes(bytes);

    String path =
        user.request()
            .contentType("multipart/form-data")
            .multiPart("file", "photo.png", bytes, "image/png")
            .post("/api/files/upload")
            .then()
            .statusCode(201)
            .extract()
            .path("storage_path");
    String id =
        user.request()
            .body(
                """
                {"title":"t","files":[{"filename":"photo.png","mime_type":"image/png",\
                "size_bytes":300000,"storage_path":"%s"}]}\
                """
                    .formatted(path))
            .post("/api/todos/with-files")
            .then()
            .statusCode(201)
            .extract()
            .path("files[0].id");
    Response download = user.request().get("/api/files/" + id + "/download");

    assertThat(download.statusCode()).isEqualTo(200);
    assertThat(download.asByteArray()).isEqualTo(bytes);
    assertThat(download.contentType()).isEqualTo("image/png");
    assertThat(download.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"photo.png\"");
    assertThat(download.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void thirtyMebibytesComeBackAsTheyWere() throws Exception {
    User user = edge.newUser();
    Files files = new Files(user::request);
    byte[] bytes = new byte[30 * 1024 * 1024];
    new Random(30).nextBytes(bytes);

    String id = files.newFile("large.bin", bytes);
    Response download = files.download(id);

    assertThat(download.statusCode()).isEqualTo(200);
    assertThat(download.header("Content-Length")).isEqualTo(Integer.toString(bytes.length));
    assertThat(download.header("ETag")).isEqualTo("\"" + sha256(bytes) + "\"");
    assertThat(sha256(download.asByteArray())).isEqualTo(sha256(bytes));
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --b--                                                              | No file provided
          --b~Content-Disposition: form-data; name="file"~~text~--b--        | Missing filename
          """)
  void multipartWithoutAFileIsRefused(String body, String reason) {
    Response response =
        edge.newUser()
            .request()
            .contentType("multipart/form-data; boundary=b")
            .body(body.replace("~", "\r\n").getBytes(StandardCharsets.UTF_8))
            .post("/api/files/upload");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.<String>path("error")).isEqualTo(reason);
  }
}
