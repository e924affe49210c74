package dev.breakwater.host.spin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Values in the JVM's heap; the arrays are copied by those who lower and lift them. */
final class InMemoryStore implements KeyValueStore {
  private final TreeMap<String, byte[]> values = new TreeMap<>();
  private final long maxBytes;
  private long bytes;

  InMemoryStore(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  @Override
  public synchronized Optional<byte[]> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  @Override
  public synchronized void set(String key, byte[] value) throws IOException {
    long after = bytes - size(key) + key.getBytes(UTF_8).length + value.length;
    if (after > maxBytes) {
      throw new IOException("the store has no room: it holds " + maxBytes + " bytes at most");
    }
    values.put(key, value);
    bytes = after;
  }

  @Override
  public synchronized void delete(String key) {
    bytes -= size(key);
    values.remove(key);
  }

  @Override
  public synchronized boolean exists(String key) {
    return values.containsKey(key);
  }

  @Override
  public synchronized List<String> keys() {
    return List.copyOf(values.keySet());
  }

  private long size(String key) {
    byte[] value = values.get(key);
    return value == null ? 0 : key.getBytes(UTF_8).length + value.length;
  }
}
