package dev.breakwater.guest.keyvalue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Stores in the memory of the process. */
final class InMemoryKeyValue implements KeyValue {
  private final Map<String, Map<String, byte[]>> stores = new TreeMap<>();

  InMemoryKeyValue(String... labels) {
    for (String label : labels) {
      stores.put(label, new TreeMap<>());
    }
  }

  @Override
  public KeyValueStore open(String label) throws KeyValueException {
    Map<String, byte[]> values = stores.get(label);
    if (values == null) {
      throw new KeyValueException("no-such-store");
    }
    return new Store(values);
  }

  /** Values are copied on both ways, as they are between a function and its host. */
  private record Store(Map<String, byte[]> values) implements KeyValueStore {

    @Override
    public Optional<byte[]> get(String key) {
      byte @Nullable [] value = values.get(key);
      return value == null ? Optional.empty() : Optional.of(value.clone());
    }

    @Override
    public void set(String key, byte[] value) {
      values.put(key, value.clone());
    }

    @Override
    public void delete(String key) {
      values.remove(key);
    }

    @Override
    public boolean exists(String key) {
      return values.containsKey(key);
    }

    @Override
    public List<String> keys() {
      return new ArrayList<>(values.keySet());
    }

    @Override
    public void close() {}
  }
}
