package dev.breakwater.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3ProcessIT {
  private static final Path CLASS_PATH = Path.of("s3/target/lib");

  @TempDir private Path folder;

  private final S3Process.Settings settings =
      new S3Process.Settings(CLASS_PATH, PlatformPorts.free().s3(), S3Process.Keys.random());

  @Test
  void itAnswersUntilItIsKilledAndAgainAfterARestart() throws Exception {
    try (S3Process s3 = S3Process.start(settings, new Folders(folder))) {
      assertThat(s3.answers()).isTrue();

      s3.kill();
      assertThat(s3.answers()).isFalse();

      s3.restart();
      assertThat(s3.answers()).isTrue();
    }
  }

  @Test
  void whoDoesNotSignIsRefused() throws Exception {
    try (S3Process s3 = S3Process.start(settings, new Folders(folder));
        HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest list = HttpRequest.newBuilder(s3.endpoint().resolve("/")).build();
      HttpRequest create =
          HttpRequest.newBuilder(URI.create(s3.endpoint() + "/bucket"))
              .PUT(HttpRequest.BodyPublishers.noBody())
              .build();

      assertThat(client.send(list, HttpResponse.BodyHandlers.ofString()).statusCode())
          .isEqualTo(403);
      assertThat(client.send(create, HttpResponse.BodyHandlers.ofString()).statusCode())
          .isEqualTo(403);
    }
  }

  @Test
  void theFileWithTheKeysIsItsOwnersAlone() throws Exception {
    try (S3Process s3 = S3Process.start(settings, new Folders(folder))) {
      assertThat(s3.keys().toString()).doesNotContain(s3.keys().secretKey());
      Path file = folder.resolve("s3.properties");
      assertThat(file).content().contains(s3.keys().secretKey());
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void aServerThatAnswersOnThePortAlreadyIsNotTakenForTheOwn() throws Exception {
    try (S3Process first = S3Process.start(settings, new Folders(folder))) {
      assertThat(first.answers()).isTrue();
      assertThatThrownBy(() -> S3Process.start(settings, new Folders(folder.resolve("second"))))
          .isInstanceOf(StartException.class)
          .hasMessageContaining("another server answers there");
    }
  }
}
