package golden.archive;

import java.util.Optional;

/**
 * A part of the store.
 *
 * <p>The component implements it. An object that is returned belongs to the caller, and one that
 * comes back as a parameter to the component, unless it was only lent.
 */
public interface Bucket extends AutoCloseable {
  /** Calls {@code [method]bucket.find}. */
  Optional<Found> find(String key);

  /** Called when the last holder outside has dropped the object. */
  @Override
  default void close() {}
}
