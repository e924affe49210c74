package dev.breakwater.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
  @TempDir Path folder;

  @Test
  void equalInputsGiveEqualFingerprints() throws IOException {
    Files.writeString(folder.resolve("a"), "text");
    assertThat(ofFolder()).isEqualTo(ofFolder());
  }

  @Test
  void changedContentShows() throws IOException {
    Files.writeString(folder.resolve("a"), "text");
    String before = ofFolder();
    Files.writeString(folder.resolve("a"), "tex");
    assertThat(ofFolder()).isNotEqualTo(before);
  }

  @Test
  void aRenamedFileShows() throws IOException {
    Files.writeString(folder.resolve("a"), "text");
    String before = ofFolder();
    Files.move(folder.resolve("a"), folder.resolve("b"));
    assertThat(ofFolder()).isNotEqualTo(before);
  }

  @Test
  void parametersDoNotRunIntoEachOther() {
    assertThat(Fingerprint.empty().with("ab").with("c").hex())
        .isNotEqualTo(Fingerprint.empty().with("a").with("bc").hex());
  }

  private String ofFolder() throws IOException {
    return Fingerprint.empty().with(folder).hex();
  }
}
