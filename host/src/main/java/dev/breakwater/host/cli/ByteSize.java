package dev.breakwater.host.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of bytes, written {@code 64MiB}. */
record ByteSize(long bytes) {
  private static final Pattern SIZE = Pattern.compile("(\\d{1,6})(KiB|MiB|GiB)");

  static ByteSize parse(String text) {
    Matcher matcher = SIZE.matcher(text);
    if (!matcher.matches()) {
      throw Converters.refused(text, "a size, as in 512KiB, 64MiB or 1GiB");
    }
    int shift =
        switch (matcher.group(2)) {
          case "KiB" -> 10;
          case "MiB" -> 20;
          default -> 30;
        };
    return new ByteSize(Long.parseLong(matcher.group(1)) << shift);
  }
}
