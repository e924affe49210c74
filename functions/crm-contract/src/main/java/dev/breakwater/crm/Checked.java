package dev.breakwater.crm;

/** What a client sent: fit to go on with, or refused for the first rule that it breaks. */
public sealed interface Checked<T> {

  /** Keeps all rules. */
  record Valid<T>(T value) implements Checked<T> {}

  /** Breaks one. */
  record Refused<T>(CrmError error) implements Checked<T> {}
}
