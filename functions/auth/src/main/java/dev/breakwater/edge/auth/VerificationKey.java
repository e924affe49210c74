package dev.breakwater.edge.auth;

/** A key that can tell whether a signature is genuine; good for one algorithm only. */
sealed interface VerificationKey permits HmacKey, RsaKey, EcKey, EdKey {

  /** Whether {@code signature} is this key's over {@code message}, whatever its length. */
  boolean signed(byte[] message, byte[] signature);
}
