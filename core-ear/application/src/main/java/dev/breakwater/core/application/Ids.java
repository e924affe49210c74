package dev.breakwater.core.application;

import java.util.UUID;

/** Where new ids come from. */
public interface Ids {
  /** An id that was never given out before. */
  UUID next();
}
