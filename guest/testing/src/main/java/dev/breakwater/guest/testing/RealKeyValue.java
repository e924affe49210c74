package dev.breakwater.guest.testing;

import dev.breakwater.guest.keyvalue.KeyValue;
import dev.breakwater.guest.keyvalue.KeyValueException;
import dev.breakwater.guest.keyvalue.KeyValueStore;
import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.spin.SpinKeyValue;
import dev.breakwater.host.wasi.HostInterface;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store that the JVM host keeps in a folder. */
public final class RealKeyValue implements KeyValue {
  private final HostCalls calls;

  /** The store {@code label} in {@code folder}, which need not be there yet. */
  public RealKeyValue(String label, Path folder) {
    this.calls =
        new HostCalls(
            SpinKeyValue.of(Map.of(label, dev.breakwater.host.spin.KeyValueStore.inFolder(folder))),
            "store");
  }

  HostInterface offered() {
    return calls.offered();
  }

  @Override
  public KeyValueStore open(String label) throws KeyValueException {
    return new Store(calls, ok(calls.open(label)).orElseThrow());
  }

  private static Optional<Object> ok(Variant result) throws KeyValueException {
    if (result.index() != 0) {
      throw new KeyValueException(ErrorWords.KEY_VALUE.message((Variant) result.value()));
    }
    return result.payload();
  }

  private record Store(HostCalls calls, Object resource) implements KeyValueStore {

    private Optional<Object> run(String method, Object... arguments) throws KeyValueException {
      return ok(calls.method(resource, method, arguments));
    }

    @Override
    public Optional<byte[]> get(String key) throws KeyValueException {
      return ((Variant) run("get", key).orElseThrow()).payload().map(byte[].class::cast);
    }

    @Override
    public void set(String key, byte[] value) throws KeyValueException {
      run("set", key, value);
    }

    @Override
    public void delete(String key) throws KeyValueException {
      run("delete", key);
    }

    @Override
    public boolean exists(String key) throws KeyValueException {
      return (boolean) run("exists", key).orElseThrow();
    }

    @Override
    public List<String> keys() throws KeyValueException {
      return ((List<?>) run("get-keys").orElseThrow()).stream().map(Object::toString).toList();
    }

    @Override
    public void close() {}
  }
}
