package dev.breakwater.guest.jdk.java.util;

/** {@link java.util.MissingFormatArgumentException}. */
public final class TMissingFormatArgumentException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String specifier;

  /** Of a specifier whose argument is not there. */
  public TMissingFormatArgumentException(String specifier) {
    this.specifier = specifier;
  }

  /** The specifier. */
  public String getFormatSpecifier() {
    return specifier;
  }

  @Override
  public String getMessage() {
    return "Format specifier '" + specifier + "'";
  }
}
