package dev.breakwater.core.adapters.freshness;

/**
 * What the primary said at one moment.
 *
 * @param epoch names the content of Redis that counts
 * @param position in the log behind everything that was committed before the look began
 */
public record Look(String epoch, Standing standing, long position) {

  /** How far the content of Redis can be relied upon. */
  public enum Standing {
    /** Every write since the epoch began was announced in Redis. */
    TRUSTED,
    /** Writes are announced, but some from before may still be on their way. */
    YOUNG,
    /** The primary is another than when the epoch began: what Redis has may never have been. */
    MOVED,
    /** A core lost Redis, and others may not know yet. */
    SUSPENDED,
    /** No core uses Redis, so that writes need no announcement. */
    SETTLED
  }

  /** Whether writes are announced in Redis. */
  public boolean isActive() {
    return switch (standing) {
      case TRUSTED, YOUNG, MOVED -> true;
      case SUSPENDED, SETTLED -> false;
    };
  }
}
