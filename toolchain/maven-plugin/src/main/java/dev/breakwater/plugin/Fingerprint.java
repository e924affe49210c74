package dev.breakwater.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A SHA-256 over everything that a step reads, so that a step whose inputs are as they were is
 * skipped. It stands beside the output as {@code <name>.inputs}.
 */
final class Fingerprint {
  private final MessageDigest digest;

  private Fingerprint(MessageDigest digest) {
    this.digest = digest;
  }

  static Fingerprint empty() {
    try {
      return new Fingerprint(MessageDigest.getInstance("SHA-256"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JDK", e);
    }
  }

  /** Adds a parameter; its end is marked, so that {@code ab, c} and {@code a, bc} differ. */
  Fingerprint with(String text) {
    digest.update(text.getBytes(UTF_8));
    digest.update((byte) 0);
    return this;
  }

  /** Adds a file, or all files below a folder with their relative names; nothing if absent. */
  Fingerprint with(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      for (Path file : filesBelow(path)) {
        with(path.relativize(file).toString());
        digest.update(Files.readAllBytes(file));
      }
    } else if (Files.exists(path)) {
      digest.update(Files.readAllBytes(path));
    }
    return with("");
  }

  /** Adds all of {@code paths}, in order. */
  Fingerprint withAll(List<Path> paths) throws IOException {
    for (Path path : paths) {
      with(path);
    }
    return this;
  }

  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
