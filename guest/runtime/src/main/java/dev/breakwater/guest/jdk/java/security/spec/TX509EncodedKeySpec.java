package dev.breakwater.guest.jdk.java.security.spec;

/** {@link java.security.spec.X509EncodedKeySpec}: a public key as PEM files hold it. */
public class TX509EncodedKeySpec implements TKeySpec {
  private final byte[] encoded;

  public TX509EncodedKeySpec(byte[] encoded) {
    this.encoded = encoded.clone();
  }

  public byte[] getEncoded() {
    return encoded.clone();
  }

  public final String getFormat() {
    return "X.509";
  }
}
