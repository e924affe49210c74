package dev.breakwater.edge.auth;

import java.util.List;

/** A signature and what it is said to be of. */
final class Signature {
  private final byte[] message;
  private final byte[] bytes;

  Signature(byte[] message, byte[] bytes) {
    this.message = message;
    this.bytes = bytes;
  }

  /** Whether it is genuine for one of {@code keys}. */
  boolean isOfAny(List<VerificationKey> keys) {
    for (VerificationKey key : keys) {
      if (key.signed(message, bytes)) {
        return true;
      }
    }
    return false;
  }
}
