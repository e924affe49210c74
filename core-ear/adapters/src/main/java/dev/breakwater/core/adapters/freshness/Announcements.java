package dev.breakwater.core.adapters.freshness;

import java.util.function.Consumer;

/** What Redis keeps, as far as it moves with the looks at the primary. */
public interface Announcements {
  /** Takes the writes that are committed by now, to be given the position of the next look. */
  Consumer<Look> committed();

  /** Makes Redis that of {@code epoch}; false when it cannot be reached. */
  boolean begin(String epoch);
}
