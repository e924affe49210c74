package dev.breakwater.guest.jdk.javax.crypto.spec;

import java.security.MessageDigest;
import java.security.spec.KeySpec;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** {@link javax.crypto.spec.SecretKeySpec}. */
public class TSecretKeySpec implements KeySpec, SecretKey {
  private static final long serialVersionUID = 1L;

  private final byte[] key;
  private final String algorithm;

  /**
   * Copies {@code key}.
   *
   * @throws IllegalArgumentException if it is empty
   */
  public TSecretKeySpec(byte[] key, String algorithm) {
    this(key, 0, key.length, algorithm);
  }

  /** Copies {@code length} bytes of {@code key} from {@code offset}. */
  public TSecretKeySpec(byte[] key, int offset, int length, String algorithm) {
    if (key.length == 0) {
      throw new IllegalArgumentException("Empty key");
    }
    if (offset < 0 || length < 0 || key.length - offset < length) {
      throw new IllegalArgumentException("Invalid offset/length combination");
    }
    this.key = Arrays.copyOfRange(key, offset, offset + length);
    this.algorithm = algorithm;
  }

  @Override
  public String getAlgorithm() {
    return algorithm;
  }

  @Override
  public String getFormat() {
    return "RAW";
  }

  @Override
  public byte[] getEncoded() {
    return key.clone();
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(key) ^ algorithm.toLowerCase(Locale.ROOT).hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TSecretKeySpec that
        && algorithm.equalsIgnoreCase(that.algorithm)
        && MessageDigest.isEqual(key, that.key);
  }
}
