package dev.breakwater.guest.jdk.java.util;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@link java.util.StringJoiner}. */
public final class TStringJoiner {
  private final String delimiter;
  private final String prefix;
  private final String suffix;
  private @Nullable StringBuilder joined;
  private @Nullable String empty;

  public TStringJoiner(CharSequence delimiter) {
    this(delimiter, "", "");
  }

  public TStringJoiner(CharSequence delimiter, CharSequence prefix, CharSequence suffix) {
    this.delimiter = delimiter.toString();
    this.prefix = prefix.toString();
    this.suffix = suffix.toString();
  }

  public TStringJoiner setEmptyValue(CharSequence emptyValue) {
    empty = emptyValue.toString();
    return this;
  }

  public TStringJoiner add(@Nullable CharSequence next) {
    begun().append(String.valueOf(next));
    return this;
  }

  /** The text so far, ready for the next part. */
  private StringBuilder begun() {
    StringBuilder text = joined;
    if (text == null) {
      text = new StringBuilder();
      joined = text;
      return text;
    }
    return text.append(delimiter);
  }

  public TStringJoiner merge(TStringJoiner other) {
    Objects.requireNonNull(other);
    if (other.joined != null) {
      String parts = other.joined.toString();
      begun().append(parts);
    }
    return this;
  }

  public int length() {
    return toString().length();
  }

  @Override
  public String toString() {
    if (joined == null && empty != null) {
      return empty;
    }
    return prefix + (joined == null ? "" : joined) + suffix;
  }
}
