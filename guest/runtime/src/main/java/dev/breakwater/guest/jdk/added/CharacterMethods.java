package dev.breakwater.guest.jdk.added;

/** For {@link Character}. */
final class CharacterMethods {
  private CharacterMethods() {}

  static String toString(int codePoint) {
    return new String(Character.toChars(codePoint));
  }
}
