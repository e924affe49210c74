package dev.breakwater.core.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address a user logs in with: trimmed and in lower case, so that two spellings are one user.
 *
 * @param value at most {@value #MAX_LENGTH} characters (RFC 5321, 4.5.3.1.3)
 */
public record Email(String value) {
  static final int MAX_LENGTH = 254;

  /** An atom of RFC 5322, 3.2.3, with the characters beyond ASCII of RFC 6531. */
  private static final String ATOM =
      "(?:[a-z0-9!#$%&'*+/=?^_`{|}~-]|[^\\p{ASCII}\\p{IsWhite_Space}\\p{IsControl}])+";

  /** A label of a host name, RFC 1035, 2.3.1, in letters of any language. */
  private static final String LABEL =
      "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?";

  private static final Pattern LOCAL_AT_DOMAIN =
      Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")+");

  /** Checks an address of a new user. */
  public static Checked<Email> of(String text) {
    Email email = asTyped(text);
    if (email.value.isEmpty()) {
      return Checked.invalid("email cannot be empty");
    }
    if (Text.length(email.value) > MAX_LENGTH) {
      return Checked.invalid("email exceeds maximum length of " + MAX_LENGTH + " characters");
    }
    if (!LOCAL_AT_DOMAIN.matcher(email.value).matches() || !Text.isStorable(email.value)) {
      return Checked.invalid("invalid email format");
    }
    return Checked.valid(email);
  }

  /** The normal form of what someone typed to log in, whether or not it is an address. */
  public static Email asTyped(String text) {
    return new Email(Text.trimmed(text).toLowerCase(Locale.ROOT));
  }

  /** Whether a user of that address can exist at all. */
  public boolean isStorable() {
    return Text.isStorable(value);
  }
}
