package dev.breakwater.edge.gateway;

/** The form of a user's id: a UUID with hyphens, and so fit for a header. */
final class UserId {
  private static final String HEX = "0123456789abcdefABCDEF";
  private static final int LENGTH = 36;

  private UserId() {}

  static boolean isValid(String text) {
    if (text.length() != LENGTH) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
      if (hyphen ? text.charAt(i) != '-' : HEX.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
