package dev.breakwater.core.application.file;

import dev.breakwater.core.domain.StoragePath;
import java.util.List;

/** Removes the objects that nobody wants any more. */
public final class RemoveObjects {
  private static final int AT_ONCE = 20;

  private final ObjectRemovals removals;
  private final ObjectStorage objects;

  public RemoveObjects(ObjectRemovals removals, ObjectStorage objects) {
    this.removals = removals;
    this.objects = objects;
  }

  /**
   * Removes those that are due, some at a time.
   *
   * @return how many
   * @throws StorageFailedException when the store fails; what is left is tried again later
   */
  public int run() {
    int removed = 0;
    List<StoragePath> due = removals.take(AT_ONCE);
    while (!due.isEmpty()) {
      for (StoragePath path : due) {
        objects.remove(path);
        removals.done(path);
        removed++;
      }
      due = removals.take(AT_ONCE);
    }
    return removed;
  }
}
