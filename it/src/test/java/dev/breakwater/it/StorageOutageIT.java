package dev.breakwater.it;

import static dev.breakwater.it.Refusals.isRefused;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.breakwater.local.Backend;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Without its S3 the core has no files, and everything else. */
@StraightToCore
class StorageOutageIT {
  private final Core core;
  private final Backend backend;
  private final User user;
  private final Files files;

  StorageOutageIT(Core core, Backend backend) {
    this.core = core;
    this.backend = backend;
    user = core.newUser();
    files = Files.of(core, user.id());
  }

  @AfterEach
  void reviveS3() throws Exception {
    if (!backend.s3().answers()) {
      backend.s3().restart();
    }
  }

  @Test
  void filesAreUnavailableAndTodosGoOn() {
    String id = files.newFile("a.txt", Files.bytes("a"));

    backend.s3().kill();

    isRefused(
        files.upload("b.txt", Files.bytes("b")),
        503,
        "unavailable",
        "External service error: S3 upload failed");
    isRefused(files.download(id), 503, "unavailable", "External service error: S3 download failed");
    assertThat(core.fromEdge(user.id()).head("/api/files/" + id + "/download").statusCode())
        .isEqualTo(503);
    assertThat(files.createTodo().statusCode()).isEqualTo(201);
    assertThat(core.fromEdge(user.id()).get("/api/todos").statusCode()).isEqualTo(200);
    assertThat(core.request().get("/health").statusCode()).isEqualTo(200);
    JsonPath ready =
        core.request().get("/health/ready").then().statusCode(200).extract().jsonPath();
    assertThat(ready.getBoolean("checks.find { it.name == 'storage' }.data.reachable")).isFalse();
  }

  @Test
  void whatWasStoredIsThereAgainAndWhatWasDeletedMeanwhileGoes() throws Exception {
    StoredObjects stored = new StoredObjects(backend, user.id());
    String kept = files.newFile("kept", Files.bytes("kept"));
    String deleted = files.newFile("deleted", Files.bytes("deleted"));

    backend.s3().kill();
    core.fromEdge(user.id()).delete("/api/files/" + deleted).then().statusCode(204);
    assertThat(stored.files()).hasSize(2);
    backend.s3().restart();

    assertThat(files.download(kept).asString()).isEqualTo("kept");
    await()
        .atMost(60, SECONDS)
        .untilAsserted(() -> {
          assertThat(stored.files()).hasSize(1);
          assertThat(stored.rows()).hasSize(1).first().asString().endsWith("/kept");
        });
  }
}
