package dev.breakwater.parity.topic;

import dev.breakwater.parity.Topic;
import dev.breakwater.parity.Transcript;
import java.util.Locale;

/** {@link Character} and case. */
public final class Unicode {
  private Unicode() {}

  /** The topic. */
  public static Topic topic() {
    return Topic.of("Unicode", "surrogates, `Character`, case mapping")
        .probe("surrogates", Unicode::surrogates)
        .probe("latin1", Unicode::latin1)
        .probe("letters", Unicode::letters)
        .probe("caseOfTexts", Unicode::caseOfTexts);
  }

  private static void surrogates(Transcript t) {
    String s = "a\uD83D\uDE00\uDE00\uD83D";
    t.put(
        "count",
        s.length() + " " + s.codePointCount(0, s.length()) + " " + s.offsetByCodePoints(0, 2));
    for (int i = 0; i < s.length(); i++) {
      t.put(
          "at " + i,
          s.codePointAt(i)
              + " "
              + Character.isSurrogate(s.charAt(i))
              + " "
              + Character.isHighSurrogate(s.charAt(i))
              + " "
              + s.codePointBefore(i + 1));
    }
    t.put(
        "pair",
        Character.toString(0x1F600)
            + Character.charCount(0x1F600)
            + " "
            + (int) Character.highSurrogate(0x1F600)
            + " "
            + Character.toCodePoint('\uD83D', '\uDE00'));
    t.put(
        "valid",
        Character.isValidCodePoint(0x110000)
            + " "
            + Character.isBmpCodePoint(0xFFFF)
            + " "
            + Character.isSupplementaryCodePoint(0x10000));
    t.run("too large", () -> Character.toChars(0x110000));
  }

  private static String kind(int c) {
    return Character.getType(c)
        + (Character.isLetter(c) ? "L" : "")
        + (Character.isDigit(c) ? "D" : "")
        + (Character.isWhitespace(c) ? "W" : "")
        + (Character.isSpaceChar(c) ? "S" : "")
        + (Character.isUpperCase(c) ? "U" : "")
        + (Character.isLowerCase(c) ? "l" : "")
        + (Character.isAlphabetic(c) ? "A" : "")
        + (Character.isISOControl(c) ? "C" : "")
        + (Character.isJavaIdentifierStart(c) ? "J" : "")
        + (Character.isJavaIdentifierPart(c) ? "j" : "")
        + (Character.isIdentifierIgnorable(c) ? "I" : "")
        + Character.digit(c, 16)
        + ","
        + Character.getNumericValue(c)
        + ","
        + Character.toUpperCase(c)
        + ","
        + Character.toLowerCase(c)
        + ","
        + Character.toTitleCase(c);
  }

  private static void latin1(Transcript t) {
    for (int c = 0; c < 256; c++) {
      t.put("" + c, kind(c));
    }
  }

  private static void letters(Transcript t) {
    for (int c :
        new int[] {
          0x100, 0x130, 0x131, 0x17F, 0x1C5, 0x370, 0x3A3, 0x3C2, 0x410, 0x44F, 0x5D0, 0x661,
          0x1E9E, 0x2003, 0x2160, 0x2028, 0x20AC, 0x3000, 0x4E00, 0xAC00, 0xFF21, 0x10400, 0x10428,
          0x1F600
        }) {
      t.put(Integer.toHexString(c), kind(c));
    }
  }

  private static void caseOfTexts(Transcript t) {
    for (String s :
        new String[] {
          "stra\u00DFe",
          "\uFB01n",
          "\u0130stanbul",
          "\u0131",
          "\u039F\u03A3\u039F\u03A3",
          "\u01C5",
          "\u0149",
          "\uD801\uDC28",
          "\u00FF\u00B5"
        }) {
      t.put(s, s.toUpperCase(Locale.ROOT) + "|" + s.toLowerCase(Locale.ROOT));
    }
  }
}
