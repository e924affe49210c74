package dev.breakwater.guest.http;

import java.util.ArrayList;
import java.util.List;

/**
 * The bodies from the host that are still open. An instance that answers one request after another
 * would lose the handles of those that a function never read to the end.
 */
final class OpenInputs {
  private static final List<HostInput> OPEN = new ArrayList<>();

  private OpenInputs() {}

  static HostInput added(HostInput input) {
    OPEN.add(input);
    return input;
  }

  static void remove(HostInput input) {
    OPEN.remove(input);
  }

  /** Closes all, the last opened first. */
  static void closeAll() {
    while (!OPEN.isEmpty()) {
      OPEN.get(OPEN.size() - 1).close();
    }
  }
}
