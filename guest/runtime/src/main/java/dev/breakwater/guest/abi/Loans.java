package dev.breakwater.guest.abi;

import java.util.ArrayList;
import java.util.List;

/**
 * The handles that the host lent for the call of an export that runs: they have to be dropped
 * before it returns. Exports do not nest, so there is one list.
 */
public final class Loans {
  private static final List<AutoCloseable> OPEN = new ArrayList<>();

  private Loans() {}

  /** Notes {@code handle} down and gives it back. */
  public static <T extends AutoCloseable> T on(T handle) {
    OPEN.add(handle);
    return handle;
  }

  /** Closes all handles that were noted down. */
  public static void end() {
    for (AutoCloseable handle : OPEN) {
      try {
        handle.close();
      } catch (Exception failure) {
        throw new IllegalStateException("a borrowed handle cannot be dropped", failure);
      }
    }
    OPEN.clear();
  }
}
