package dev.breakwater.guest.http;

/**
 * Names of header lines. They are ASCII (RFC 9110, section 5.1), so that lower case needs none of
 * Unicode's tables.
 */
final class HeaderNames {
  private HeaderNames() {}

  /** {@code name} with the letters A to Z in lower case, and all else as it is. */
  static String lowerCase(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (isUpperCase(name.charAt(i))) {
        return lowered(name.toCharArray(), i);
      }
    }
    return name;
  }

  private static String lowered(char[] name, int from) {
    for (int i = from; i < name.length; i++) {
      if (isUpperCase(name[i])) {
        name[i] = (char) (name[i] + ('a' - 'A'));
      }
    }
    return new String(name);
  }

  private static boolean isUpperCase(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }
}
