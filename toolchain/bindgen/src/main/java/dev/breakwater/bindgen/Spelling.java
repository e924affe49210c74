package dev.breakwater.bindgen;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Java spellings of a kebab-case name; an acronym counts as a word: {@code DNS-error}. */
final class Spelling {
  private Spelling() {}

  /** {@code DnsError}. */
  static String upperCamel(String kebab) {
    return Arrays.stream(kebab.split("-", -1))
        .map(Spelling::capitalized)
        .collect(Collectors.joining());
  }

  /** {@code dnsError}. */
  static String lowerCamel(String kebab) {
    String upper = upperCamel(kebab);
    return upper.substring(0, 1).toLowerCase(Locale.ROOT) + upper.substring(1);
  }

  /** {@code DNS_ERROR}. */
  static String constant(String kebab) {
    return kebab.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** {@code dnserror}. */
  static String packagePart(String kebab) {
    return kebab.replace("-", "").toLowerCase(Locale.ROOT);
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT)
        + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
