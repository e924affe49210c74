package dev.breakwater.guest;

/** As in the guest library. */
public interface WarmUp {
  void warmUp() throws Exception;

  static void of(Object service) throws Exception {
    if (service instanceof WarmUp warmUp) {
      warmUp.warmUp();
    }
  }
}
