package dev.breakwater.host.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import run.endive.compiler.Cache;

/**
 * Compiled classes on disk, one file a module, named by the SHA-256 of the module's bytes. A file
 * starts with the SHA-256 of what follows; one that does not match counts as absent and is written
 * anew. A folder that cannot be written to costs time at the next start and nothing else.
 */
public final class CompiledCache {
  private static final int HASH_BYTES = 32;

  private final Path directory;
  private final Consumer<String> warnings;
  private boolean warned;

  private CompiledCache(Path directory, Consumer<String> warnings) {
    this.directory = directory;
    this.warnings = warnings;
  }

  /** The cache under {@code root}; entries of another engine or another build are not seen. */
  public static CompiledCache under(Path root) {
    return under(root, Compiler.version(), text -> System.err.println("warning: " + text));
  }

  static CompiledCache under(Path root, String compiler, Consumer<String> warnings) {
    return new CompiledCache(root.resolve(compiler), warnings);
  }

  /**
   * Whether {@code component} was linked before, so that its types were compared with the host's.
   *
   * @param own the interfaces that took the place of the host's own
   */
  public boolean isLinked(byte[] component, List<String> own) {
    return Files.exists(linked(component, own));
  }

  /** Remembers that {@code component} could be linked. */
  public void markLinked(byte[] component, List<String> own) {
    if (!isLinked(component, own)) {
      write(linked(component, own), new byte[0]);
    }
  }

  private Path linked(byte[] component, List<String> own) {
    MessageDigest digest = Compiler.sha256();
    digest.update(component);
    own.stream().sorted().forEach(name -> digest.update((name + "\n").getBytes(UTF_8)));
    return directory.resolve(HexFormat.of().formatHex(digest.digest()) + ".linked");
  }

  /** The entry of the module {@code binary}. */
  Entry open(byte[] binary) {
    Path file = directory.resolve(HexFormat.of().formatHex(sha256(binary)) + ".classes");
    return new Entry(this, file, read(file));
  }

  /** One module's place in the cache, as the compiler wants it. */
  static final class Entry implements Cache {
    private final CompiledCache cache;
    private final Path file;
    private final byte @Nullable [] classes;

    private Entry(CompiledCache cache, Path file, byte @Nullable [] classes) {
      this.cache = cache;
      this.file = file;
      this.classes = classes;
    }

    /** Whether the module was compiled before, and so was valid. */
    boolean present() {
      return classes != null;
    }

    @Override
    @SuppressWarnings("NullAway") // the interface wants null for an absent entry
    public byte[] get(String key) {
      return classes;
    }

    @Override
    public void putIfAbsent(String key, byte[] data) {
      byte[] content = Arrays.copyOf(sha256(data), HASH_BYTES + data.length);
      System.arraycopy(data, 0, content, HASH_BYTES, data.length);
      cache.write(file, content);
    }
  }

  /** Writes a file as a whole or not at all. */
  private void write(Path file, byte[] content) {
    try {
      Files.createDirectories(directory);
      Path temporary = Files.createTempFile(directory, "new", ".tmp");
      try {
        Files.write(temporary, content);
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      warn("written to", e);
    }
  }

  private void warn(String what, IOException cause) {
    if (!warned) {
      warned = true;
      warnings.accept(
          ("the cache folder %s cannot be %s (%s): components are compiled anew at each start;"
                  + " --cache names another folder")
              .formatted(directory, what, cause));
    }
  }

  private byte @Nullable [] read(Path file) {
    try {
      byte[] content = Files.readAllBytes(file);
      if (content.length < HASH_BYTES) {
        return null;
      }
      byte[] classes = Arrays.copyOfRange(content, HASH_BYTES, content.length);
      byte[] wanted = Arrays.copyOf(content, HASH_BYTES);
      return MessageDigest.isEqual(wanted, sha256(classes)) ? classes : null;
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      warn("read", e);
      return null;
    }
  }

  private static byte[] sha256(byte[] bytes) {
    return Compiler.sha256().digest(bytes);
  }
}
