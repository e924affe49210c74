package dev.breakwater.core.domain;

/** What came of checking something a person typed. */
public sealed interface Checked<T> {
  /** It keeps the rules. */
  record Valid<T>(T value) implements Checked<T> {}

  /** It breaks a rule; {@code reason} can be shown to the person. */
  record Invalid<T>(String reason) implements Checked<T> {}

  static <T> Checked<T> valid(T value) {
    return new Valid<>(value);
  }

  static <T> Checked<T> invalid(String reason) {
    return new Invalid<>(reason);
  }
}
