package dev.breakwater.guest.jdk.added;

/** For {@link Character}. */
final class CharacterMethods {
  private CharacterMethods() {}

  static String toString(int codePoint) {
    return new String(Character.toChars(codePoint));
  }

  static boolean isJavaIdentifierStart(char letter) {
    return isJavaIdentifierStart((int) letter);
  }

  /** TeaVM takes what may only follow. */
  static boolean isJavaIdentifierStart(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.LETTER_NUMBER,
          Character.CURRENCY_SYMBOL,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
