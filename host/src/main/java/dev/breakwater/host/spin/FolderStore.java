package dev.breakwater.host.spin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file for each key, named by the hexadecimal digits of its UTF-8: no key leaves the folder, and
 * none is another's on a file system that ignores case. A value is written beside and then moved in
 * place, so that a reader sees the old one or the new one.
 */
final class FolderStore implements KeyValueStore {
  private static final int MAX_KEY_BYTES = 120;
  private static final String SUFFIX = ".value";

  private final Path folder;

  FolderStore(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<byte[]> get(String key) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(file(key)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public void set(String key, byte[] value) throws IOException {
    Path file = file(key);
    Files.createDirectories(folder);
    Path written = Files.createTempFile(folder, "new", ".part");
    try {
      Files.write(written, value);
      Files.move(
          written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  @Override
  public void delete(String key) throws IOException {
    Files.deleteIfExists(file(key));
  }

  @Override
  public boolean exists(String key) throws IOException {
    return Files.exists(file(key));
  }

  @Override
  public List<String> keys() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .map(digits -> new String(HexFormat.of().parseHex(digits), UTF_8))
          .sorted()
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  private Path file(String key) throws IOException {
    byte[] name = key.getBytes(UTF_8);
    if (name.length > MAX_KEY_BYTES) {
      throw new IOException("a key of this store has " + MAX_KEY_BYTES + " bytes at most");
    }
    return folder.resolve(HexFormat.of().formatHex(name) + SUFFIX);
  }
}
