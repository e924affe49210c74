package dev.breakwater.edge.gateway;

/**
 * What assertions are signed with.
 *
 * @param id tells the core which of its keys it is
 * @param secret its UTF-8 is the key, 32 bytes or more
 */
record EdgeKey(String id, String secret) {
  private static final int MAX_ID_LENGTH = 32;
  private static final int MIN_SECRET_LENGTH = 32;
  private static final String PUNCTUATION = "._-";

  /**
   * The first of {@code id=secret,id=secret}; the core knows the others too.
   *
   * @throws IllegalStateException if it is no key; the message does not show it
   */
  static EdgeKey first(String keys) {
    int end = keys.indexOf(',');
    String first = end < 0 ? keys : keys.substring(0, end);
    int equals = first.indexOf('=');
    if (equals < 1 || equals > MAX_ID_LENGTH || !isId(first.substring(0, equals))) {
      throw new IllegalStateException(
          "the variable edge_keys must be id=secret, several with commas between");
    }
    if (first.length() - equals - 1 < MIN_SECRET_LENGTH) {
      throw new IllegalStateException(
          "the first key of the variable edge_keys has fewer than 32 characters");
    }
    return new EdgeKey(first.substring(0, equals), first.substring(equals + 1));
  }

  private static boolean isId(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && !(c >= '0' && c <= '9') && PUNCTUATION.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Without the secret: records are printed. */
  @Override
  public String toString() {
    return "EdgeKey[" + id + "]";
  }
}
