package dev.breakwater.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Where one platform keeps everything it writes.
 *
 * @param root the one folder under which all of it lies; two platforms never share one
 */
public record Folders(Path root) {
  public Folders {
    root = root.toAbsolutePath().normalize();
  }

  /** Log files, one a process. */
  public Path logs() {
    return root.resolve("logs");
  }

  /** The log file of the process {@code name}. */
  public Path log(String name) {
    return logs().resolve(name + ".log");
  }

  /** Pid files of what runs now. */
  Path run() {
    return root.resolve("run");
  }

  /** Native programs unpacked from jars. */
  Path programs() {
    return root.resolve("programs");
  }

  Path postgres() {
    return root.resolve("postgres");
  }

  /** The objects of S3. */
  public Path s3() {
    return root.resolve("s3");
  }

  Path coreOutput() {
    return root.resolve("core");
  }

  Path edgeCache() {
    return root.resolve("edge-cache");
  }

  Path secrets() {
    return root.resolve("secrets.env");
  }

  /** Creates {@code folder} and closes it to others: nobody else may change what we start. */
  static void createForOwner(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
  }

  static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
