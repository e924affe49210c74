package dev.breakwater.core.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a file is, as a media type: trimmed and in lower case, fit to be a header.
 *
 * @param value {@code type/subtype}, with or without parameters; at most {@value #MAX_LENGTH}
 *     characters (RFC 9110, 8.3.1)
 */
public record MimeType(String value) {
  static final int MAX_LENGTH = 255;

  /** What is known of a file of which nobody said anything. */
  public static final MimeType UNKNOWN = new MimeType("application/octet-stream");

  private static final Pattern TYPE_AND_SUBTYPE =
      Pattern.compile("T/T( *; *T=(T|\"[ !#-\\[\\]-~]*\"))*".replace("T", "[\\w!#$%&'*+.^`|~-]+"));

  /** Trims and checks {@code text}. */
  public static Checked<MimeType> of(String text) {
    String type = Text.trimmed(text).toLowerCase(Locale.ROOT);
    if (type.isEmpty()) {
      return Checked.invalid("mime_type cannot be empty");
    }
    if (type.length() > MAX_LENGTH || !TYPE_AND_SUBTYPE.matcher(type).matches()) {
      return Checked.invalid("mime_type must be in format 'type/subtype'");
    }
    return Checked.valid(new MimeType(type));
  }
}
