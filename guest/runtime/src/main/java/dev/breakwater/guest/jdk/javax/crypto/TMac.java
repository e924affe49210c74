package dev.breakwater.guest.jdk.javax.crypto;

import dev.breakwater.guest.jdk.Sha256;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@link javax.crypto.Mac} for HMAC with SHA-256.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2104">RFC 2104</a>
 */
public final class TMac {
  private static final String HMAC_SHA_256 = "HmacSHA256";
  private static final byte INNER = 0x36;
  private static final byte OUTER = 0x5c;

  private final Sha256 inner = new Sha256();
  private final Sha256 outer = new Sha256();
  private byte @Nullable [] paddedKey;

  private TMac() {}

  /**
   * Knows {@code HmacSHA256}.
   *
   * @throws NoSuchAlgorithmException for any other algorithm
   */
  public static TMac getInstance(String algorithm) throws NoSuchAlgorithmException {
    if (!HMAC_SHA_256.equalsIgnoreCase(algorithm)) {
      throw new NoSuchAlgorithmException(
          "Algorithm " + algorithm + " not available in functions: use HmacSHA256");
    }
    return new TMac();
  }

  public String getAlgorithm() {
    return HMAC_SHA_256;
  }

  public int getMacLength() {
    return Sha256.DIGEST_BYTES;
  }

  /**
   * Takes a key and begins a message.
   *
   * @throws InvalidKeyException if the key has no bytes to show
   */
  public void init(@Nullable Key key) throws InvalidKeyException {
    byte[] encoded = key == null ? null : key.getEncoded();
    if (encoded == null) {
      throw new InvalidKeyException("a key with an encoded form is needed");
    }
    byte[] fitting = encoded;
    if (encoded.length > Sha256.BLOCK_BYTES) {
      fitting = new Sha256().update(encoded).digest();
    }
    paddedKey = Arrays.copyOf(fitting, Sha256.BLOCK_BYTES);
    reset();
  }

  public void update(byte input) {
    keyed().update(new byte[] {input});
  }

  public void update(byte[] input) {
    keyed().update(input);
  }

  public void update(byte[] input, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, input.length);
    keyed().update(input, offset, length);
  }

  /** The code of the message; a new message begins with the same key. */
  public byte[] doFinal() {
    byte[] digest = keyed().digest();
    byte[] code = outer.update(digest).digest();
    reset();
    return code;
  }

  /** The code of the message with {@code input} at its end. */
  public byte[] doFinal(byte[] input) {
    update(input);
    return doFinal();
  }

  /** Begins a new message with the same key. */
  public void reset() {
    byte[] key = paddedKey;
    if (key != null) {
      begin(inner, key, INNER);
      begin(outer, key, OUTER);
    }
  }

  private static void begin(Sha256 hash, byte[] key, byte pad) {
    byte[] block = new byte[Sha256.BLOCK_BYTES];
    for (int i = 0; i < block.length; i++) {
      block[i] = (byte) (key[i] ^ pad);
    }
    hash.reset();
    hash.update(block);
  }

  private Sha256 keyed() {
    if (paddedKey == null) {
      throw new IllegalStateException("MAC not initialized");
    }
    return inner;
  }
}
