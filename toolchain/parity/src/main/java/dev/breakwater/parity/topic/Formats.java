package dev.breakwater.parity.topic;

import dev.breakwater.parity.Topic;
import dev.breakwater.parity.Transcript;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;

/** {@link String#format} and {@code java.text}. */
public final class Formats {
  private Formats() {}

  /** The topic. */
  public static Topic topic() {
    return Topic.of("Formats", "`String.format`, `DecimalFormat`, `MessageFormat`")
        .probe("texts", Formats::texts)
        .probe("integers", Formats::integers)
        .probe("fractions", Formats::fractions)
        .probe("refusals", Formats::refusals)
        .probe("decimalFormat", Formats::decimalFormat)
        .probe("messageFormat", Formats::messageFormat);
  }

  private static void texts(Transcript t) {
    t.put(
        "text",
        String.format(
            "%s|%10s|%-10s|%.2s|%S|%c|%b|%B|%n|%%",
            "abc", "abc", "abc", "abc", "abc", 'x', null, "y"));
    t.put("index", String.format("%2$s %1$s %2$s %<s %s", "a", "b"));
    t.put("hash", String.format("%h %H", "hello", "hello"));
    t.put("null", String.format("%s %10s", null, null));
  }

  private static void integers(Transcript t) {
    t.put(
        "decimal",
        String.format("%d|%5d|%-5d|%05d|%+d|% d|%(d|%,d", 42, 42, 42, 42, 42, 42, -42, 1234567));
    t.put("hex", String.format("%x|%X|%#x|%08x|%o|%#o", 255, 255, 255, -1, 8, 8));
    t.put("long", String.format("%d %x %,d", Long.MIN_VALUE, Long.MIN_VALUE, Long.MAX_VALUE));
    t.put("small", String.format("%d %x %d %x", (byte) -1, (byte) -1, (short) -2, (short) -2));
    t.put(
        "big",
        String.format("%d %x", new BigInteger("123456789012345678901234567890"), BigInteger.TEN));
    t.put("char", String.format("%c %c", 65, (int) 0x1F600));
  }

  private static void fractions(Transcript t) {
    for (double d :
        new double[] {
          0, 1, -1.5, 3.14159, 0.005, 0.015, 2.5, 1234567.891, 1e10, 0.1, 99.995, -0.0
        }) {
      t.put(
          "" + d,
          String.format(
              Locale.ROOT,
              "%f|%.2f|%.0f|%10.3f|%-10.1f|%010.2f|%+.1f|%,.2f",
              d,
              d,
              d,
              d,
              d,
              d,
              d,
              d));
    }
    for (double d : new double[] {0, 12345.678, 0.00012345, 1e100}) {
      t.put("e " + d, String.format(Locale.ROOT, "%e|%.2e|%E|%g", d, d, d, d));
    }
    t.put(
        "special",
        String.format(
            Locale.ROOT,
            "%f %f %5.1f %f",
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            1.5f));
    t.put(
        "big",
        String.format(Locale.ROOT, "%.3f %f", new BigDecimal("1234.56789"), new BigDecimal("0.1")));
  }

  private static void refusals(Transcript t) {
    t.run("missing", () -> String.format("%s %s", 1));
    t.run("type", () -> String.format("%d", "x"));
    t.run("type of float", () -> String.format("%f", 1));
    t.run("unknown", () -> String.format("%y", 1));
    t.run("flags", () -> String.format("%-d", 1));
    t.run("open", () -> String.format("%", 1));
    t.run("more", () -> String.format("%s", 1, 2));
  }

  private static void decimalFormat(Transcript t) {
    java.text.DecimalFormatSymbols symbols =
        java.text.DecimalFormatSymbols.getInstance(Locale.ROOT);
    for (String pattern :
        new String[] {"0", "0.00", "#,##0.##", "000", "#.#%", "0.###E0", "'#'0"}) {
      DecimalFormat format = new DecimalFormat(pattern, symbols);
      t.put(
          pattern, format.format(1234.5678) + " " + format.format(0.125) + " " + format.format(-7));
    }
    t.put("integers", NumberFormat.getIntegerInstance(Locale.ROOT).format(1234567));
  }

  private static void messageFormat(Transcript t) {
    t.put("plain", MessageFormat.format("{0} has {1} of {0}, it''s '{x}'", "a", "b"));
  }
}
