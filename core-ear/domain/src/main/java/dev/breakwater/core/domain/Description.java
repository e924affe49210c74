package dev.breakwater.core.domain;

/** Free text about a todo, kept exactly as typed. */
public record Description(String value) {
  /** Any text is a description as long as it can be stored. */
  public static Checked<Description> of(String text) {
    return Text.isStorable(text)
        ? Checked.valid(new Description(text))
        : Checked.invalid("description contains invalid characters");
  }
}
