package dev.breakwater.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
  @TempDir Path folder;

  @Test
  void whatStaysIsEqual() throws IOException {
    write("a/A.java", "text");
    assertThat(snapshot()).isEqualTo(snapshot());
  }

  @Test
  void aNewFileAMissingOneAndOtherContentShow() throws IOException {
    Path file = write("a/A.java", "text");
    Snapshot before = snapshot();
    write("a/b/B.java", "text");
    Snapshot more = snapshot();
    assertThat(more).isNotEqualTo(before);
    Files.delete(file);
    assertThat(snapshot()).isNotEqualTo(more).isNotEqualTo(before);
  }

  @Test
  void contentOfTheSameLengthShowsByItsTime() throws IOException {
    Path file = write("a/A.java", "text");
    Snapshot before = snapshot();
    Files.setLastModifiedTime(file, FileTime.fromMillis(1));
    assertThat(snapshot()).isNotEqualTo(before);
  }

  @Test
  void aFolderThatIsMissingHasNoFiles() throws IOException {
    assertThat(snapshot().files()).isEmpty();
  }

  private Snapshot snapshot() throws IOException {
    return Snapshot.of(List.of(folder.resolve("a"), folder.resolve("none")));
  }

  private Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
