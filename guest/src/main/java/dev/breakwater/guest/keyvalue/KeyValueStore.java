package dev.breakwater.guest.keyvalue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;

/** A store that was opened; what it keeps outlives the request. */
public interface KeyValueStore extends AutoCloseable {

  /**
   * The value of {@code key}, if there is one.
   *
   * @throws KeyValueException if the host can't tell
   */
  Optional<byte[]> get(String key) throws KeyValueException;

  /**
   * Keeps {@code value}, in place of what {@code key} had.
   *
   * @throws KeyValueException if it is not kept
   */
  void set(String key, byte[] value) throws KeyValueException;

  /**
   * Forgets {@code key}, if it is there.
   *
   * @throws KeyValueException if the host can't
   */
  void delete(String key) throws KeyValueException;

  /**
   * Whether {@code key} has a value.
   *
   * @throws KeyValueException if the host can't tell
   */
  boolean exists(String key) throws KeyValueException;

  /**
   * All keys, in no order.
   *
   * @throws KeyValueException if the host can't tell
   */
  List<String> keys() throws KeyValueException;

  /** The value of {@code key} as UTF-8 text; errors as {@link #get}. */
  default Optional<String> text(String key) throws KeyValueException {
    return get(key).map(value -> new String(value, UTF_8));
  }

  /** Keeps the UTF-8 of {@code text}; errors as {@link #set(String, byte[])}. */
  default void set(String key, String text) throws KeyValueException {
    set(key, text.getBytes(UTF_8));
  }

  /** Gives the store back to the host. */
  @Override
  void close();
}
