package dev.breakwater.guest.keyvalue;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.bindings.fermyon.spin.keyvalue.KeyValueError;
import dev.breakwater.guest.bindings.fermyon.spin.keyvalue.Store;
import java.util.List;
import java.util.Optional;

/** A store of {@code fermyon:spin/key-value}. */
final class HostStore implements KeyValueStore {
  private final Store store;

  private HostStore(Store store) {
    this.store = store;
  }

  static KeyValueStore open(String label) throws KeyValueException {
    return new HostStore(done(Store.open(label)));
  }

  @Override
  public Optional<byte[]> get(String key) throws KeyValueException {
    return done(store.get(key));
  }

  @Override
  public void set(String key, byte[] value) throws KeyValueException {
    done(store.set(key, value));
  }

  @Override
  public void delete(String key) throws KeyValueException {
    done(store.delete(key));
  }

  @Override
  public boolean exists(String key) throws KeyValueException {
    return done(store.exists(key));
  }

  @Override
  public List<String> keys() throws KeyValueException {
    return done(store.getKeys());
  }

  @Override
  public void close() {
    store.close();
  }

  private static <T> T done(Result<T, KeyValueError> result) throws KeyValueException {
    return result.orElseThrow(error -> new KeyValueException(word(error)));
  }

  private static String word(KeyValueError error) {
    return switch (error) {
      case KeyValueError.StoreTableFull full -> "store-table-full";
      case KeyValueError.NoSuchStore none -> "no-such-store";
      case KeyValueError.AccessDenied denied -> "access-denied";
      case KeyValueError.Other(String text) -> text;
    };
  }
}
