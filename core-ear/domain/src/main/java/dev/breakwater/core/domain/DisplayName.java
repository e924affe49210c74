package dev.breakwater.core.domain;

/** How a user wants to be called, kept exactly as typed. */
public record DisplayName(String value) {
  /** Any text is a name as long as it can be stored. */
  public static Checked<DisplayName> of(String text) {
    return Text.isStorable(text)
        ? Checked.valid(new DisplayName(text))
        : Checked.invalid("display_name contains invalid characters");
  }
}
