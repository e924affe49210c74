package dev.breakwater.edge.auth;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash that RS256 and ES256 sign. */
final class Sha256 {
  private Sha256() {}

  static byte[] of(byte[] message) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(message);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every function", e);
    }
  }
}
