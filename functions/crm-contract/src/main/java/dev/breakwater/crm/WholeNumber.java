package dev.breakwater.crm;

import java.util.OptionalLong;

/** Whole numbers in paths and queries. */
final class WholeNumber {
  private WholeNumber() {}

  /** Digits of ASCII, after a minus if need be, that fit into 64 bits. */
  static OptionalLong parse(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return OptionalLong.empty();
      }
    }
    try {
      return OptionalLong.of(Long.parseLong(text));
    } catch (NumberFormatException e) {
      return OptionalLong.empty(); // no digit, or too many
    }
  }

  /** The number, if it is at least {@code least} and at most {@code most}; or else the error. */
  static Checked<Long> within(String text, long least, long most, CrmError error) {
    OptionalLong number = parse(text);
    return number.isPresent() && number.getAsLong() >= least && number.getAsLong() <= most
        ? new Checked.Valid<>(number.getAsLong())
        : new Checked.Refused<>(error);
  }
}
