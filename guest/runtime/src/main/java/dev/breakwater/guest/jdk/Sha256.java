package dev.breakwater.guest.jdk;

import java.util.Arrays;

/**
 * SHA-256 over bytes as they come.
 *
 * @see <a href="https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf">FIPS 180-4, sections
 *     4.1.2, 5 and 6.2</a>
 */
public final class Sha256 {
  /** Bytes of a digest. */
  public static final int DIGEST_BYTES = 32;

  /** Bytes that are hashed at once; HMAC pads its key to them. */
  public static final int BLOCK_BYTES = 64;

  private static final int LENGTH_BYTES = 8;
  private static final int ROUNDS = 64;

  private static final int[] INITIAL = {
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
  };

  private static final int[] CONSTANTS = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
  };

  private final int[] state = INITIAL.clone();
  private final int[] schedule = new int[ROUNDS];
  private final byte[] block = new byte[BLOCK_BYTES];
  private int filled;
  private long totalBytes;

  /** Appends {@code length} bytes of {@code input} from {@code offset} to the message. */
  public Sha256 update(byte[] input, int offset, int length) {
    int at = offset;
    int rest = length;
    totalBytes += length;
    while (rest > 0) {
      int part = Math.min(BLOCK_BYTES - filled, rest);
      System.arraycopy(input, at, block, filled, part);
      at += part;
      rest -= part;
      filled += part;
      if (filled == BLOCK_BYTES) {
        compress();
        filled = 0;
      }
    }
    return this;
  }

  /** Appends all of {@code input} to the message. */
  public Sha256 update(byte[] input) {
    return update(input, 0, input.length);
  }

  /** The digest of the message; a new message begins. */
  public byte[] digest() {
    long bits = totalBytes * 8;
    pad();
    for (int i = 0; i < LENGTH_BYTES; i++) {
      block[BLOCK_BYTES - 1 - i] = (byte) (bits >>> (8 * i));
    }
    compress();
    byte[] digest = new byte[DIGEST_BYTES];
    for (int i = 0; i < DIGEST_BYTES; i++) {
      digest[i] = (byte) (state[i >> 2] >>> (24 - 8 * (i & 3)));
    }
    reset();
    return digest;
  }

  /** A one bit, then zeros up to where the length goes in the last block. */
  private void pad() {
    block[filled++] = (byte) 0x80;
    if (filled > BLOCK_BYTES - LENGTH_BYTES) {
      Arrays.fill(block, filled, BLOCK_BYTES, (byte) 0);
      compress();
      filled = 0;
    }
    Arrays.fill(block, filled, BLOCK_BYTES - LENGTH_BYTES, (byte) 0);
  }

  /** Forgets the message. */
  public void reset() {
    System.arraycopy(INITIAL, 0, state, 0, state.length);
    Arrays.fill(block, (byte) 0);
    Arrays.fill(schedule, 0);
    filled = 0;
    totalBytes = 0;
  }

  /** FIPS 180-4, 6.2.2; the names of the working variables are the standard's. */
  private void compress() {
    expand();
    int a = state[0];
    int b = state[1];
    int c = state[2];
    int d = state[3];
    int e = state[4];
    int f = state[5];
    int g = state[6];
    int h = state[7];
    for (int t = 0; t < ROUNDS; t++) {
      int sum1 =
          Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25);
      int t1 = h + sum1 + ((e & f) ^ (~e & g)) + CONSTANTS[t] + schedule[t];
      int sum0 =
          Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22);
      int t2 = sum0 + ((a & b) ^ (a & c) ^ (b & c));
      h = g;
      g = f;
      f = e;
      e = d + t1;
      d = c;
      c = b;
      b = a;
      a = t1 + t2;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
  }

  private void expand() {
    int[] w = schedule;
    for (int t = 0; t < 16; t++) {
      int at = 4 * t;
      w[t] =
          ((block[at] & 0xFF) << 24)
              | ((block[at + 1] & 0xFF) << 16)
              | ((block[at + 2] & 0xFF) << 8)
              | (block[at + 3] & 0xFF);
    }
    for (int t = 16; t < ROUNDS; t++) {
      int x = w[t - 15];
      int y = w[t - 2];
      int sigma0 = Integer.rotateRight(x, 7) ^ Integer.rotateRight(x, 18) ^ (x >>> 3);
      int sigma1 = Integer.rotateRight(y, 17) ^ Integer.rotateRight(y, 19) ^ (y >>> 10);
      w[t] = w[t - 16] + sigma0 + w[t - 7] + sigma1;
    }
  }
}
