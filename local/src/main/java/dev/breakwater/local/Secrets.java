package dev.breakwater.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the edge and the core share.
 *
 * @param jwtSecret the HS256 key of the tokens, at least 32 bytes
 * @param edgeSecret proves to the core that a request came through the edge, at least 32 bytes
 */
public record Secrets(String jwtSecret, String edgeSecret) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int RANDOM_BYTES = 48;
  private static final int MIN_BYTES = 32;
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  /** New random secrets: 48 bytes each, as 64 characters of URL-safe Base64. */
  public static Secrets random() {
    return new Secrets(randomText(), randomText());
  }

  static String randomText() {
    byte[] bytes = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * Reads {@code file}; an absent file is written first, with random secrets. Only its owner may
   * read the file afterwards.
   *
   * @throws StartException when the file lacks a secret or has a short one
   */
  static Secrets of(Path file) {
    try {
      if (!Files.exists(file)) {
        random().write(file);
      }
      Files.setPosixFilePermissions(file, OWNER_ONLY);
      return read(file);
    } catch (IOException e) {
      throw new StartException("secrets in " + file + ": " + e, e);
    }
  }

  private void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    Files.writeString(file, "JWT_SECRET=" + jwtSecret + "\nEDGE_SECRET=" + edgeSecret + "\n");
  }

  private static Secrets read(Path file) throws IOException {
    Map<String, String> values =
        // Latin-1 reads any bytes; where they are no secrets, the message says so.
        Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
            .filter(line -> line.contains("="))
            .collect(
                Collectors.toMap(
                    line -> line.substring(0, line.indexOf('=')),
                    line -> line.substring(line.indexOf('=') + 1),
                    (first, second) -> second));
    return new Secrets(required(values, "JWT_SECRET", file), required(values, "EDGE_SECRET", file));
  }

  private static String required(Map<String, String> values, String name, Path file) {
    String value = values.getOrDefault(name, "");
    int bytes = value.getBytes(StandardCharsets.UTF_8).length;
    if (bytes < MIN_BYTES) {
      throw new StartException(
          "%s has %s %s; wanted are at least %d bytes: delete the file, the next start writes a new one"
              .formatted(file, bytes == 0 ? "no" : "only " + bytes + " bytes of", name, MIN_BYTES));
    }
    return value;
  }

  /** Without the secrets themselves: logs and test reports print records. */
  @Override
  public String toString() {
    return "Secrets[hidden]";
  }
}
