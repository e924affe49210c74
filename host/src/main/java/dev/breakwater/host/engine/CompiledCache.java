package dev.breakwater.host.engine;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import run.endive.compiler.Cache;
import run.endive.compiler.MachineFactoryCompiler;

/**
 * Compiled classes on disk, one file a module, named by the SHA-256 of the module's bytes. A file
 * starts with the SHA-256 of what follows; one that does not match counts as absent and is written
 * anew.
 */
public final class CompiledCache {
  private static final int HASH_BYTES = 32;

  private final Path directory;

  private CompiledCache(Path directory) {
    this.directory = directory;
  }

  /** The cache under {@code root}; entries of another engine version are not seen. */
  public static CompiledCache under(Path root) {
    String version = MachineFactoryCompiler.class.getPackage().getImplementationVersion();
    return new CompiledCache(root.resolve("endive-" + (version == null ? "unknown" : version)));
  }

  /** Whether {@code component} was linked before, so that its types were compared. */
  public boolean isLinked(byte[] component) {
    return Files.exists(linked(component));
  }

  /** Remembers that {@code component} could be linked. */
  public void markLinked(byte[] component) {
    Path file = linked(component);
    if (!Files.exists(file)) {
      try {
        Files.createDirectories(directory);
        Files.write(file, new byte[0]);
      } catch (IOException e) {
        System.err.println("warning: cannot write to the cache: " + e.getMessage());
      }
    }
  }

  /** The host's version is in the name: another host may offer other types. */
  private Path linked(byte[] component) {
    String host = CompiledCache.class.getPackage().getImplementationVersion();
    return directory.resolve(HexFormat.of().formatHex(sha256(component)) + "." + host + ".linked");
  }

  /** The entry of the module {@code binary}. */
  Entry open(byte[] binary) {
    Path file = directory.resolve(HexFormat.of().formatHex(sha256(binary)) + ".classes");
    return new Entry(file, read(file));
  }

  /** One module's place in the cache, as the compiler wants it. */
  static final class Entry implements Cache {
    private final Path file;
    private final byte @Nullable [] classes;

    private Entry(Path file, byte @Nullable [] classes) {
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
    public void putIfAbsent(String key, byte[] data) throws IOException {
      Path parent = Files.createDirectories(file.toAbsolutePath().getParent());
      Path temporary = Files.createTempFile(parent, "new", ".classes");
      byte[] content = Arrays.copyOf(sha256(data), HASH_BYTES + data.length);
      System.arraycopy(data, 0, content, HASH_BYTES, data.length);
      Files.write(temporary, content);
      try {
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static byte @Nullable [] read(Path file) {
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
      System.err.println("warning: cannot read the cache entry " + file + ": " + e.getMessage());
      return null;
    }
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
