package dev.breakwater.core.application.file;

import dev.breakwater.core.domain.StoragePath;
import java.util.List;

/** Objects that nobody wants any more. Several cores may take from it at once. */
public interface ObjectRemovals {
  /**
   * Takes some that are due; nobody else is given the same for a while, which is longer with each
   * attempt.
   */
  List<StoragePath> take(int limit);

  /** Forgets an object that is gone. */
  void done(StoragePath path);
}
