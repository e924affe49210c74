package dev.breakwater.bindgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder of generated sources, and of nothing else. */
public record SourceTree(Path folder) {

  /**
   * Makes the folder hold these files and no others. Files that are as they should be keep their
   * times, so that the compiler leaves them alone.
   */
  public void write(List<SourceFile> files) throws IOException {
    Files.createDirectories(folder);
    Set<Path> wanted =
        files.stream().map(file -> folder.resolve(file.path())).collect(Collectors.toSet());
    for (Path stale : present()) {
      if (!wanted.contains(stale)) {
        Files.delete(stale);
      }
    }
    for (SourceFile file : files) {
      writeIfChanged(folder.resolve(file.path()), file.text());
    }
  }

  private List<Path> present() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static void writeIfChanged(Path path, String text) throws IOException {
    if (Files.exists(path) && Files.readString(path).equals(text)) {
      return;
    }
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
