package dev.breakwater.guest.keyvalue;

/** The key-value stores that a function may use ({@code fermyon:spin/key-value}). */
@FunctionalInterface
public interface KeyValue {

  /** The host's own; to open one works only in WebAssembly. */
  static KeyValue host() {
    return HostStore::open;
  }

  /**
   * Stores in memory, empty at first; what is kept in one is there when it is opened again.
   *
   * @param labels of the stores that there are
   */
  static KeyValue inMemory(String... labels) {
    return new InMemoryKeyValue(labels);
  }

  /**
   * Opens a store.
   *
   * @param label as in the application's manifest, such as {@code default}
   * @throws KeyValueException if there is no such store, or none for this component
   */
  KeyValueStore open(String label) throws KeyValueException;
}
