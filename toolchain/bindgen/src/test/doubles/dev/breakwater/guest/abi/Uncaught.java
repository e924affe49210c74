package dev.breakwater.guest.abi;

/** An uncaught exception reaches the test. */
public final class Uncaught {
  private Uncaught() {}

  public static RuntimeException trap(Throwable failure) {
    return new IllegalStateException(failure);
  }
}
