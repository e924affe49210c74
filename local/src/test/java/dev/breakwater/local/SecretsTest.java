package dev.breakwater.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir private Path folder;

  @Test
  void theFirstReadWritesAFileThatOnlyItsOwnerCanRead() throws IOException {
    Path file = folder.resolve("new/secrets.env");

    Secrets.of(file);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void laterReadsGiveTheSameSecrets() {
    Path file = folder.resolve("secrets.env");

    assertThat(Secrets.of(file)).isEqualTo(Secrets.of(file));
  }

  @Test
  void aFileThatOthersCouldReadIsClosed() throws IOException {
    Path file = folder.resolve("secrets.env");
    Secrets.of(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    Secrets.of(file);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void randomSecretsAreLongAndDiffer() {
    Secrets secrets = Secrets.random();

    assertThat(secrets.jwtSecret().getBytes(StandardCharsets.UTF_8)).hasSize(64);
    assertThat(secrets.edgeSecret()).isNotEqualTo(secrets.jwtSecret());
    assertThat(secrets).isNotEqualTo(Secrets.random());
  }

  @Test
  void aFileWithoutASecretIsRefusedByTheNameOfTheSecret() throws IOException {
    Path file = folder.resolve("secrets.env");
    Files.writeString(file, "JWT_SECRET=" + "j".repeat(64) + "\n");

    assertThatThrownBy(() -> Secrets.of(file))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("has no EDGE_SECRET");
  }

  @Test
  void aShortSecretIsRefusedBeforeAnythingStarts() throws IOException {
    Path file = folder.resolve("secrets.env");
    Files.writeString(file, "JWT_SECRET=" + "j".repeat(32) + "\nEDGE_SECRET=" + "e".repeat(31));

    assertThatThrownBy(() -> Secrets.of(file))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("only 31 bytes of EDGE_SECRET")
        .hasMessageNotContaining("eee");
  }

  @Test
  void bytesThatAreNoTextAreRefusedLikeAMissingSecret() throws IOException {
    Path file = folder.resolve("secrets.env");
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe});

    assertThatThrownBy(() -> Secrets.of(file)).hasMessageContaining("has no JWT_SECRET");
  }

  @Test
  void theTextFormShowsNoSecret() {
    Secrets secrets = Secrets.random();

    assertThat(secrets.toString()).doesNotContain(secrets.jwtSecret(), secrets.edgeSecret());
  }
}
