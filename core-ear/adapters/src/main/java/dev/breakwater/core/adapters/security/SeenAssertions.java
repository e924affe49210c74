package dev.breakwater.core.adapters.security;

/** Which assertions have been shown, to all instances of the core. */
public interface SeenAssertions {
  /**
   * Notes a nonce.
   *
   * @return false if it was noted within the last minute
   */
  boolean isNew(String nonce);
}
