package dev.breakwater.guest.http;

import java.util.ArrayList;
import java.util.List;

/**
 * What the host gave and the function has not given back: bodies, and requests under way. An
 * instance that answers one request after another would lose the handles of those that a function
 * never took to their end.
 */
final class OpenHandles {
  private static final List<Handle> OPEN = new ArrayList<>();

  private OpenHandles() {}

  /** Something of the host's. */
  interface Handle {
    /** Gives it back, and takes it off the list. */
    void close();
  }

  static <T extends Handle> T added(T handle) {
    OPEN.add(handle);
    return handle;
  }

  static void remove(Handle handle) {
    OPEN.remove(handle);
  }

  /** Closes all, the last opened first. */
  static void closeAll() {
    while (!OPEN.isEmpty()) {
      OPEN.get(OPEN.size() - 1).close();
    }
  }
}
