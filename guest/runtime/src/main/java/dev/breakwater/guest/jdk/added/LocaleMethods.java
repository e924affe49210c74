package dev.breakwater.guest.jdk.added;

import java.util.Locale;

/** For {@link Locale}. */
final class LocaleMethods {
  private LocaleMethods() {}

  @SuppressWarnings("deprecation") // TeaVM has the constructors alone
  static Locale of(String language) {
    return new Locale(language);
  }

  @SuppressWarnings("deprecation")
  static Locale of(String language, String country) {
    return new Locale(language, country);
  }
}
