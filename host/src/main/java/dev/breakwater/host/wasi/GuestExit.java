package dev.breakwater.host.wasi;

/** The guest asked to end: it unwinds the guest's stack. */
public final class GuestExit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean success;

  GuestExit(boolean success) {
    super("the guest ended itself with status " + (success ? "ok" : "error"), null, false, false);
    this.success = success;
  }

  /** Whether the status was {@code ok}. */
  public boolean success() {
    return success;
  }
}
