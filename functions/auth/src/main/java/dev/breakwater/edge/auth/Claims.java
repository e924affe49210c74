package dev.breakwater.edge.auth;

import java.util.Map;
import java.util.Optional;

/** The members of a JSON object by their types; {@code null} counts as absent. */
final class Claims {
  private static final String MAX_SECONDS = "18446744073709551615";

  /** More digits than any second that a clock will show. */
  private static final int PLAIN_DIGITS = 18;

  private final Map<String, Json> members;

  Claims(Json.Members object) {
    this.members = object.values();
  }

  /** Reads a JSON object from its UTF-8. */
  static Claims parse(byte[] json) throws MalformedJsonException {
    return new Claims(JsonReader.object(json));
  }

  /** A member of whatever type, if it is there at all. */
  Optional<Json> member(String name) {
    return Optional.ofNullable(members.get(name)).filter(value -> !(value instanceof Json.Nothing));
  }

  /** A member that is text, if it is there at all. */
  Optional<String> text(String name) throws MalformedJsonException {
    Optional<Json> member = member(name);
    if (member.isEmpty()) {
      return Optional.empty();
    }
    if (member.get() instanceof Json.Text(String value)) {
      return Optional.of(value);
    }
    throw new MalformedJsonException();
  }

  /**
   * A member that is a whole number of seconds from 0 to 2<sup>64</sup>−1, if it is there at all;
   * what has more than 18 digits is so far in the future that {@link Long#MAX_VALUE} stands for it.
   */
  Optional<Long> seconds(String name) throws MalformedJsonException {
    Optional<Json> member = member(name);
    if (member.isEmpty()) {
      return Optional.empty();
    }
    if (member.get() instanceof Json.Digits(String digits) && isSeconds(digits)) {
      return Optional.of(digits.length() > PLAIN_DIGITS ? Long.MAX_VALUE : Long.parseLong(digits));
    }
    throw new MalformedJsonException();
  }

  private static boolean isSeconds(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return false;
      }
    }
    int length = digits.length();
    return length < MAX_SECONDS.length()
        || (length == MAX_SECONDS.length() && digits.compareTo(MAX_SECONDS) <= 0);
  }
}
