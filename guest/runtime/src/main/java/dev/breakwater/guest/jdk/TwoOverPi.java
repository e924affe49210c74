package dev.breakwater.guest.jdk;

/**
 * The rest of an angle after whole quarters of a turn, exact for the largest double: the angle's
 * bits times those of 2/pi that decide the rest.
 *
 * @see <a href="https://doi.org/10.1145/1057600.1057602">Payne and Hanek, Radian reduction for
 *     trigonometric functions</a>
 */
final class TwoOverPi {
  private static final int WORD = 32;
  private static final long MASK = 0xFFFF_FFFFL;
  private static final int SIGNIFICAND_BITS = 53;

  /** Words of 2/pi for each product: 53 bits, 61 that may be zeros, 106 of the rest, and some. */
  private static final int WINDOW = 9;

  private static final int FRACTION_WORDS = 8;

  /** The bits of 2/pi behind the point, high words first. */
  private static final int[] WORDS = {
    0xA2F9836E,
    0x4E441529,
    0xFC2757D1,
    0xF534DDC0,
    0xDB629599,
    0x3C439041,
    0xFE5163AB,
    0xDEBBC561,
    0xB7246E3A,
    0x424DD2E0,
    0x06492EEA,
    0x09D1921C,
    0xFE1DEB1C,
    0xB129A73E,
    0xE88235F5,
    0x2EBB4484,
    0xE99C7026,
    0xB45F7E41,
    0x3991D639,
    0x835339F4,
    0x9C845F8B,
    0xBDF9283B,
    0x1FF897FF,
    0xDE05980F,
    0xEF2F118B,
    0x5A0A6D1F,
    0x6D367ECF,
    0x27CB09B7,
    0x4F463F66,
    0x9E5FEA2D,
    0x7527BAC7,
    0xEBE5F17B,
    0x3D0739F7,
    0x8A5292EA,
    0x6BFB5FB1,
    0x1F8D5D08,
    0x56033046,
    0xFC7B6BAB,
    0xF0CFBC20,
    0x9AF4361D
  };

  private TwoOverPi() {}

  /** Makes an angle of quarters and the rest. */
  interface Maker<A> {
    A make(int quarters, Twofold rest);
  }

  static <A> A angle(double size, Maker<A> maker) {
    int exponent = Math.getExponent(size) - SIGNIFICAND_BITS + 1;
    long significand = (Double.doubleToRawLongBits(size) << 12 >>> 12) | 1L << 52;
    int skipped = Math.max(exponent - 2, 0) / WORD * WORD;
    int[] product = times(significand, skipped / WORD);
    int point = WINDOW * WORD - (exponent - skipped);
    long whole = bits(product, point, 2);
    boolean up = bits(product, point - 1, 1) != 0;
    Twofold rest = fraction(product, point);
    Twofold nearest = up ? rest.minus(Twofold.ONE) : rest;
    return maker.make((int) whole + (up ? 1 : 0), nearest.times(Twofold.HALF_PI));
  }

  /** The product with a window of 2/pi, low words first. */
  private static int[] times(long significand, int from) {
    int[] product = new int[WINDOW + 3];
    for (int half = 0; half < 2; half++) {
      long factor = (significand >>> (half * WORD)) & MASK;
      long carry = 0;
      for (int i = 0; i < WINDOW; i++) {
        long word = WORDS[from + WINDOW - 1 - i] & MASK;
        carry += factor * word + (product[i + half] & MASK);
        product[i + half] = (int) carry;
        carry >>>= WORD;
      }
      product[WINDOW + half] = (int) carry;
    }
    return product;
  }

  private static long bits(int[] words, int from, int count) {
    long pair =
        (words[from / WORD] & MASK)
            | (from / WORD + 1 < words.length ? (words[from / WORD + 1] & MASK) << WORD : 0);
    return pair >>> from % WORD & ((1L << count) - 1);
  }

  /** What lies below bit {@code point}, as a part of it. */
  private static Twofold fraction(int[] words, int point) {
    Twofold sum = Twofold.of(0);
    double scale = 1;
    int at = point;
    for (int i = 0; i < FRACTION_WORDS && at > 0; i++) {
      int count = Math.min(at, 26);
      at -= count;
      scale *= 1.0 / (1L << count);
      sum = sum.plus(Twofold.of(bits(words, at, count) * scale));
    }
    return sum;
  }
}
