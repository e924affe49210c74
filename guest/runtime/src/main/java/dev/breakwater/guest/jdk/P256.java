package dev.breakwater.guest.jdk;

import java.math.BigInteger;

/**
 * The curve P-256, to check signatures: nothing here is secret, so nothing hides how long it takes.
 *
 * @see <a href="https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.186-5.pdf">FIPS 186-5, section
 *     6.4.2</a>, and <a
 *     href="https://nvlpubs.nist.gov/nistpubs/SpecialPublications/NIST.SP.800-186.pdf">SP 800-186,
 *     section 3.2.1.3</a>
 */
public final class P256 {
  /** Bytes of a coordinate, and of each half of a signature. */
  public static final int NUMBER_BYTES = 32;

  private static final BigInteger P =
      number("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff");
  private static final BigInteger ORDER =
      number("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
  private static final BigInteger B =
      number("5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b");
  private static final Point BASE =
      new Point(
          number("6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),
          number("4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5"),
          BigInteger.ONE);
  private static final Point INFINITY = new Point(BigInteger.ONE, BigInteger.ONE, BigInteger.ZERO);
  private static final BigInteger THREE = BigInteger.valueOf(3);

  private P256() {}

  private static BigInteger number(String hex) {
    return new BigInteger(hex, 16);
  }

  /** Whether the curve has this point. */
  public static boolean contains(BigInteger x, BigInteger y) {
    boolean inField = isBelow(P, x) && isBelow(P, y);
    BigInteger right = x.multiply(x).subtract(THREE).multiply(x).add(B);
    return inField && y.multiply(y).subtract(right).mod(P).signum() == 0;
  }

  private static boolean isBelow(BigInteger limit, BigInteger number) {
    return number.signum() >= 0 && number.compareTo(limit) < 0;
  }

  /**
   * Whether {@code r} and {@code s} sign {@code hash} by the key at {@code x} and {@code y}.
   *
   * @param hash of 32 bytes
   */
  public static boolean signed(
      BigInteger x, BigInteger y, byte[] hash, BigInteger r, BigInteger s) {
    if (r.signum() <= 0 || !isBelow(ORDER, r) || s.signum() <= 0 || !isBelow(ORDER, s)) {
      return false;
    }
    BigInteger inverse = s.modInverse(ORDER);
    BigInteger ofBase = new BigInteger(1, hash).multiply(inverse).mod(ORDER);
    BigInteger ofKey = r.multiply(inverse).mod(ORDER);
    Point sum = sum(ofBase, ofKey, new Point(x, y, BigInteger.ONE));
    return sum.z.signum() != 0 && sum.affineX().mod(ORDER).equals(r);
  }

  /** {@code ofBase} times the base and {@code ofKey} times {@code key}, bit by bit together. */
  private static Point sum(BigInteger ofBase, BigInteger ofKey, Point key) {
    Point both = BASE.plus(key);
    Point sum = INFINITY;
    for (int bit = Math.max(ofBase.bitLength(), ofKey.bitLength()) - 1; bit >= 0; bit--) {
      sum = sum.doubled();
      if (ofBase.testBit(bit)) {
        sum = sum.plus(ofKey.testBit(bit) ? both : BASE);
      } else if (ofKey.testBit(bit)) {
        sum = sum.plus(key);
      }
    }
    return sum;
  }

  /** In Jacobian coordinates: {@code x / z²} and {@code y / z³}. */
  private record Point(BigInteger x, BigInteger y, BigInteger z) {
    private static BigInteger product(BigInteger a, BigInteger b) {
      return a.multiply(b).mod(P);
    }

    BigInteger affineX() {
      BigInteger inverse = z.modInverse(P);
      return product(x, product(inverse, inverse));
    }

    Point doubled() {
      BigInteger delta = product(z, z);
      BigInteger gamma = product(y, y);
      BigInteger beta = product(x, gamma);
      BigInteger alpha = product(x.subtract(delta).multiply(THREE), x.add(delta));
      BigInteger newX = alpha.multiply(alpha).subtract(beta.shiftLeft(3)).mod(P);
      BigInteger newY =
          alpha
              .multiply(beta.shiftLeft(2).subtract(newX))
              .subtract(gamma.multiply(gamma).shiftLeft(3))
              .mod(P);
      return new Point(newX, newY, product(y.shiftLeft(1), z));
    }

    Point plus(Point other) {
      if (z.signum() == 0) {
        return other;
      }
      BigInteger zz = product(z, z);
      BigInteger otherZz = product(other.z, other.z);
      BigInteger u = product(x, otherZz);
      BigInteger s = product(y, product(other.z, otherZz));
      BigInteger h = product(other.x, zz).subtract(u);
      BigInteger r = product(other.y, product(z, zz)).subtract(s);
      if (h.signum() == 0) {
        return r.signum() == 0 ? doubled() : INFINITY;
      }
      BigInteger hh = product(h, h);
      BigInteger hhh = product(h, hh);
      BigInteger v = product(u, hh);
      BigInteger newX = r.multiply(r).subtract(hhh).subtract(v.shiftLeft(1)).mod(P);
      BigInteger newY = r.multiply(v.subtract(newX)).subtract(s.multiply(hhh)).mod(P);
      return new Point(newX, newY, product(h, product(z, other.z)));
    }
  }
}
