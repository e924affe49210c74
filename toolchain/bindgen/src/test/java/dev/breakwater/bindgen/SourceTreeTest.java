package dev.breakwater.bindgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
  @TempDir Path folder;

  @Test
  void theFolderHoldsTheFilesAndNoOthers() throws IOException {
    write(new SourceFile("a/A.java", "1"), new SourceFile("b/B.java", "2"));
    write(new SourceFile("b/B.java", "3"));
    assertThat(folder.resolve("a/A.java")).doesNotExist();
    assertThat(folder.resolve("b/B.java")).hasContent("3");
  }

  @Test
  void aFileThatIsAsItShouldBeKeepsItsTime() throws IOException {
    write(new SourceFile("a/A.java", "1"));
    FileTime past = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(folder.resolve("a/A.java"), past);
    write(new SourceFile("a/A.java", "1"));
    assertThat(Files.getLastModifiedTime(folder.resolve("a/A.java"))).isEqualTo(past);
  }

  private void write(SourceFile... files) throws IOException {
    new SourceTree(folder).write(List.of(files));
  }
}
