package dev.breakwater.edge.auth.standin;

import java.security.SecureRandom;
import org.bouncycastle.crypto.CryptoServiceProperties;

/** {@code CryptoServicesRegistrar}: no constraints, and no randomness, which only signers need. */
public final class VerificationOnly {
  private VerificationOnly() {}

  // The signatures are those of the class it stands for.
  public static void checkConstraints(CryptoServiceProperties service) {
    // everything that is linked is wanted
  }

  @SuppressWarnings("DoNotCallSuggester") // Bouncy Castle's code for signers calls it
  public static SecureRandom getSecureRandom() {
    throw new IllegalStateException("a signature is checked without randomness");
  }

  public static SecureRandom getSecureRandom(SecureRandom random) {
    return getSecureRandom();
  }
}
