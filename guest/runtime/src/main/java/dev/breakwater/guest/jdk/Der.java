package dev.breakwater.guest.jdk;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Reads the little of DER that keys and signatures are written in, and only what is shortest.
 *
 * @see <a href="https://www.itu.int/rec/T-REC-X.690">X.690, section 10</a>
 */
public final class Der {
  private static final int INTEGER = 0x02;
  private static final int BIT_STRING = 0x03;
  private static final int SEQUENCE = 0x30;
  private static final int LONG_FORM = 0x80;

  private final byte[] bytes;
  private int at;

  /** Reads {@code bytes} from the first on. */
  public Der(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The content of the sequence that is next.
   *
   * @throws IllegalArgumentException if something else is, as all methods here
   */
  public byte[] sequence() {
    return content(SEQUENCE);
  }

  /** The whole number that is next; none of ours is negative. */
  public BigInteger natural() {
    byte[] content = content(INTEGER);
    boolean padded = content.length > 1 && content[0] == 0 && content[1] >= 0;
    if (content.length == 0 || content[0] < 0 || padded) {
      throw new IllegalArgumentException("no whole number in its shortest form");
    }
    return new BigInteger(content);
  }

  /** The string of whole bytes that is next. */
  public byte[] bits() {
    byte[] content = content(BIT_STRING);
    if (content.length == 0 || content[0] != 0) {
      throw new IllegalArgumentException("no whole bytes");
    }
    return Arrays.copyOfRange(content, 1, content.length);
  }

  /** Nothing may be left. */
  public void end() {
    if (at < bytes.length) {
      throw new IllegalArgumentException((bytes.length - at) + " bytes too many");
    }
  }

  private byte[] content(int tag) {
    if (next() != tag) {
      throw new IllegalArgumentException("tag " + tag + " wanted before byte " + at);
    }
    int length = length();
    if (length > bytes.length - at) {
      throw new IllegalArgumentException("ends too early");
    }
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  private int length() {
    int first = next();
    if (first < LONG_FORM) {
      return first;
    }
    int length = 0;
    for (int i = first - LONG_FORM; i > 0; i--) {
      length = (length << Byte.SIZE) | next();
    }
    int shortest = length < 0x100 ? 1 : 2;
    if (first - LONG_FORM != shortest || length < LONG_FORM) {
      throw new IllegalArgumentException("a length that is too large or not in its shortest form");
    }
    return length;
  }

  private int next() {
    if (at == bytes.length) {
      throw new IllegalArgumentException("ends too early");
    }
    return bytes[at++] & 0xFF;
  }
}
