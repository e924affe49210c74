package dev.breakwater.core.adapters.rest;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** UUIDs as people write them. */
public final class UuidText {
  private static final Pattern HYPHENATED =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
  private static final Pattern SIMPLE =
      Pattern.compile("(\\p{XDigit}{8})((?:\\p{XDigit}{4}){3})(\\p{XDigit}{12})");
  private static final String URN = "urn:uuid:";

  private UuidText() {}

  /** Reads the hyphenated, simple, braced and URN forms; empty when it is none of them. */
  public static Optional<UUID> parse(String text) {
    String bare = text;
    if (text.startsWith("{") && text.endsWith("}")) {
      bare = text.substring(1, text.length() - 1);
    } else if (text.startsWith(URN)) {
      bare = text.substring(URN.length());
    }
    if (HYPHENATED.matcher(bare).matches()) {
      return Optional.of(UUID.fromString(bare));
    }
    Matcher simple = SIMPLE.matcher(bare);
    return bare.equals(text) && simple.matches() ? Optional.of(ofDigits(bare)) : Optional.empty();
  }

  private static UUID ofDigits(String digits) {
    return new UUID(
        Long.parseUnsignedLong(digits, 0, 16, 16), Long.parseUnsignedLong(digits, 16, 32, 16));
  }
}
