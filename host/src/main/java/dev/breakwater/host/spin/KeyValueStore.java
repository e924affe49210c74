package dev.breakwater.host.spin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What stands behind a label of {@code fermyon:spin/key-value}; used by many threads. */
public interface KeyValueStore {

  /**
   * A store that ends with the process.
   *
   * @param maxBytes what all keys (as UTF-8) and values may take together
   */
  static KeyValueStore inMemory(long maxBytes) {
    return new InMemoryStore(maxBytes);
  }

  /** A store with a file for each key, in {@code folder}, which need not be there yet. */
  static KeyValueStore inFolder(Path folder) {
    return new FolderStore(folder);
  }

  /** The value of {@code key}, if there is one. */
  Optional<byte[]> get(String key) throws IOException;

  /**
   * Keeps {@code value}, in place of what {@code key} had.
   *
   * @throws IOException if it cannot be kept; the old value is still there
   */
  void set(String key, byte[] value) throws IOException;

  /** Forgets {@code key}, if it is there. */
  void delete(String key) throws IOException;

  /** Whether {@code key} has a value. */
  boolean exists(String key) throws IOException;

  /** All keys, sorted by their UTF-16. */
  List<String> keys() throws IOException;
}
