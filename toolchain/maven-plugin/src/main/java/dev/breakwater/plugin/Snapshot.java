package dev.breakwater.plugin;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files below some folders, as they were at one moment. */
record Snapshot(Map<Path, Stamp> files) {
  Snapshot {
    files = Map.copyOf(files);
  }

  /** What tells one content of a file from another. */
  record Stamp(FileTime modified, long bytes) {}

  /** Looks at {@code roots}, files and folders; what is missing has no files. */
  static Snapshot of(List<Path> roots) throws IOException {
    Map<Path, Stamp> files = new HashMap<>();
    for (Path root : roots) {
      if (Files.exists(root)) {
        Path ignored = Files.walkFileTree(root, new Reader(files));
      }
    }
    return new Snapshot(files);
  }

  /** Notes each file; one that is gone when its turn comes is left out. */
  private static final class Reader extends SimpleFileVisitor<Path> {
    private final Map<Path, Stamp> files;

    Reader(Map<Path, Stamp> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files.put(file, new Stamp(attributes.lastModifiedTime(), attributes.size()));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
