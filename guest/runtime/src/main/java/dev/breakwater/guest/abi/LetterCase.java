package dev.breakwater.guest.abi;

/**
 * Upper and lower case of ASCII letters without {@link Character}'s tables, which take 280 KB of
 * each instance that asks for one letter. The compiler calls these methods instead of those of the
 * same name there.
 */
public final class LetterCase {
  private static final int CASE_BIT = 'a' - 'A';
  private static final int ASCII = 128;

  private LetterCase() {}

  /** {@link Character#toLowerCase(int)}. */
  public static int toLowerCase(int codePoint) {
    if (codePoint >= ASCII) {
      return Character.toLowerCase(codePoint);
    }
    return codePoint >= 'A' && codePoint <= 'Z' ? codePoint + CASE_BIT : codePoint;
  }

  /** {@link Character#toUpperCase(int)}. */
  public static int toUpperCase(int codePoint) {
    if (codePoint >= ASCII) {
      return Character.toUpperCase(codePoint);
    }
    return codePoint >= 'a' && codePoint <= 'z' ? codePoint - CASE_BIT : codePoint;
  }

  /** {@link Character#toLowerCase(char)}. */
  public static char toLowerCase(char letter) {
    return (char) toLowerCase((int) letter);
  }

  /** {@link Character#toUpperCase(char)}. */
  public static char toUpperCase(char letter) {
    return (char) toUpperCase((int) letter);
  }
}
