package dev.breakwater.guest.jdk.java.util;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * {@link java.util.Base64}: TeaVM's decoder takes what is malformed.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4648">RFC 4648, The Base16, Base32, and Base64
 *     Data Encodings</a>
 */
public final class TBase64 {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  private static final int MIME_LINE = 76;
  private static final byte[] MIME_SEPARATOR = {'\r', '\n'};
  private static final byte[] NO_SEPARATOR = {};

  private TBase64() {}

  /** Of the standard alphabet, padded. */
  public static Encoder getEncoder() {
    return new Encoder("+/", 0, NO_SEPARATOR, true);
  }

  /** Of the alphabet for addresses and file names, padded. */
  public static Encoder getUrlEncoder() {
    return new Encoder("-_", 0, NO_SEPARATOR, true);
  }

  /** In lines of 76 letters. */
  public static Encoder getMimeEncoder() {
    return getMimeEncoder(MIME_LINE, MIME_SEPARATOR);
  }

  /** In lines of {@code length} letters, rounded down to whole groups of four. */
  public static Encoder getMimeEncoder(int length, byte[] separator) {
    for (byte each : separator) {
      if (new Decoder("+/", false).value(each) >= 0) {
        throw new IllegalArgumentException(
            "Illegal base64 line separator character 0x" + Integer.toString(each, 16));
      }
    }
    return new Encoder("+/", Math.max(length, 0) / 4 * 4, separator.clone(), true);
  }

  /** Of the standard alphabet and nothing else. */
  public static Decoder getDecoder() {
    return new Decoder("+/", false);
  }

  /** Of the alphabet for addresses and file names, and nothing else. */
  public static Decoder getUrlDecoder() {
    return new Decoder("-_", false);
  }

  /** Of the standard alphabet, past everything else. */
  public static Decoder getMimeDecoder() {
    return new Decoder("+/", true);
  }

  /** {@link java.util.Base64.Encoder}. */
  public static final class Encoder {
    private final String lastLetters;
    private final int lineLength;
    private final byte[] separator;
    private final boolean padded;

    Encoder(String lastLetters, int lineLength, byte[] separator, boolean padded) {
      this.lastLetters = lastLetters;
      this.lineLength = lineLength;
      this.separator = separator;
      this.padded = padded;
    }

    /** The same without {@code =} at the end. */
    public Encoder withoutPadding() {
      return new Encoder(lastLetters, lineLength, separator, false);
    }

    /** The letters as bytes. */
    public byte[] encode(byte[] source) {
      byte[] alphabet = (LETTERS + lastLetters).getBytes(StandardCharsets.ISO_8859_1);
      int letters = lettersOf(source.length);
      int breaks = lineLength == 0 || letters == 0 ? 0 : (letters - 1) / lineLength;
      byte[] target = new byte[letters + breaks * separator.length];
      int at = 0;
      int inLine = 0;
      for (int i = 0; i < source.length; i += 3) {
        if (inLine == lineLength && lineLength > 0) {
          System.arraycopy(separator, 0, target, at, separator.length);
          at += separator.length;
          inLine = 0;
        }
        at = group(source, i, target, at, alphabet);
        inLine += 4;
      }
      return target;
    }

    private int lettersOf(int bytes) {
      return padded ? (bytes + 2) / 3 * 4 : bytes / 3 * 4 + (bytes % 3 == 0 ? 0 : bytes % 3 + 1);
    }

    private int group(byte[] source, int from, byte[] target, int at, byte[] alphabet) {
      int count = Math.min(source.length - from, 3);
      int bits = 0;
      for (int i = 0; i < 3; i++) {
        bits = bits << 8 | (i < count ? source[from + i] & 0xFF : 0);
      }
      int next = at;
      for (int i = 0; i < 4; i++) {
        if (i <= count) {
          target[next++] = alphabet[bits >>> (18 - 6 * i) & 0x3F];
        } else if (padded) {
          target[next++] = '=';
        }
      }
      return next;
    }

    /** The letters into {@code target}; how many they are. */
    public int encode(byte[] source, byte[] target) {
      return copy(encode(source), target);
    }

    /** The letters. */
    public String encodeToString(byte[] source) {
      return new String(encode(source), StandardCharsets.ISO_8859_1);
    }
  }

  private static int copy(byte[] result, byte[] target) {
    if (target.length < result.length) {
      throw new IllegalArgumentException("Output byte array is too small");
    }
    System.arraycopy(result, 0, target, 0, result.length);
    return result.length;
  }

  /** {@link java.util.Base64.Decoder}. */
  public static final class Decoder {
    private static final int PADDING = '=';

    private final String lastLetters;
    private final boolean lenient;

    Decoder(String lastLetters, boolean lenient) {
      this.lastLetters = lastLetters;
      this.lenient = lenient;
    }

    int value(byte letter) {
      if (letter >= 'A' && letter <= 'Z') {
        return letter - 'A';
      }
      if (letter >= 'a' && letter <= 'z') {
        return letter - 'a' + 26;
      }
      if (letter >= '0' && letter <= '9') {
        return letter - '0' + 52;
      }
      int last = letter < 0 ? -1 : lastLetters.indexOf(letter);
      return last < 0 ? -1 : 62 + last;
    }

    /** The bytes that {@code source} stands for. */
    public byte[] decode(String source) {
      return decode(source.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The bytes into {@code target}; how many they are. */
    public int decode(byte[] source, byte[] target) {
      return copy(decode(source), target);
    }

    /**
     * The bytes that {@code source} stands for.
     *
     * @throws IllegalArgumentException as in Java
     */
    public byte[] decode(byte[] source) {
      Objects.requireNonNull(source);
      if (source.length == 1 && !lenient) {
        throw new IllegalArgumentException(
            "Input byte[] should at least have 2 bytes for base64 bytes");
      }
      byte[] target = new byte[source.length / 4 * 3 + 3];
      int at = 0;
      int bits = 0;
      int letters = 0;
      int next = 0;
      while (next < source.length && source[next] != PADDING) {
        int value = checked(source[next++]);
        if (value >= 0) {
          bits = bits << 6 | value;
          letters++;
        }
        if (letters == 4) {
          at = put(bits, 3, target, at);
          letters = 0;
        }
      }
      if (next < source.length) {
        next = afterPadding(source, next, letters);
      }
      if (letters == 1) {
        throw new IllegalArgumentException("Last unit does not have enough valid bits");
      }
      at = letters == 0 ? at : put(bits << (6 * (4 - letters)), letters - 1, target, at);
      refuseMore(source, next);
      return Arrays.copyOf(target, at);
    }

    private int checked(byte letter) {
      int value = value(letter);
      if (value < 0 && !lenient) {
        throw new IllegalArgumentException(
            "Illegal base64 character " + Integer.toString(letter, 16));
      }
      return value;
    }

    private static int put(int bits, int count, byte[] target, int at) {
      for (int i = 0; i < count; i++) {
        target[at + i] = (byte) (bits >>> (16 - 8 * i));
      }
      return at + count;
    }

    /** Two letters are followed by two {@code =}, three by one. */
    private int afterPadding(byte[] source, int padding, int letters) {
      int next = padding + 1;
      boolean second = next < source.length && source[next] == PADDING;
      if (letters == 0 || (letters == 2 && !second)) {
        throw new IllegalArgumentException("Input byte array has wrong 4-byte ending unit");
      }
      return letters == 2 ? next + 1 : next;
    }

    private void refuseMore(byte[] source, int from) {
      for (int i = from; i < source.length; i++) {
        if (!lenient || value(source[i]) >= 0) {
          throw new IllegalArgumentException(
              "Input byte array has incorrect ending byte at " + (lenient ? i + 1 : i));
        }
      }
    }
  }
}
