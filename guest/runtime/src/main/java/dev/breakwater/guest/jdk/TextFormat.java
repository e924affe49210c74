package dev.breakwater.guest.jdk;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.DuplicateFormatFlagsException;
import java.util.FormatFlagsConversionMismatchException;
import java.util.Formattable;
import java.util.FormattableFlags;
import java.util.Formatter;
import java.util.IllegalFormatCodePointException;
import java.util.IllegalFormatConversionException;
import java.util.IllegalFormatFlagsException;
import java.util.IllegalFormatPrecisionException;
import java.util.Locale;
import java.util.MissingFormatArgumentException;
import java.util.MissingFormatWidthException;
import java.util.UnknownFormatConversionException;
import org.jspecify.annotations.Nullable;

/**
 * What {@link String#format} does, in English for every locale and without dates. TeaVM's formatter
 * has neither exponents nor large numbers.
 *
 * @see Formatter
 */
public final class TextFormat {
  private static final int UNSET = -1;
  private static final int DEFAULT_PRECISION = 6;
  private static final String FLAGS = "-#+ 0,(<";
  private static final String CONVERSIONS = "bBhHsScCdoxXeEfgGaA%n";

  private final StringBuilder out = new StringBuilder();
  private final String format;
  private final @Nullable Object[] arguments;
  private int at;
  private int ordinary;
  private int last = UNSET;

  private TextFormat(String format, @Nullable Object @Nullable [] arguments) {
    this.format = format;
    this.arguments = arguments == null ? new @Nullable Object[1] : arguments;
  }

  /** {@link String#format(String, Object...)}. */
  public static String format(String format, @Nullable Object @Nullable ... arguments) {
    return new TextFormat(format, arguments).text();
  }

  private String text() {
    while (true) {
      int next = format.indexOf('%', at);
      if (next < 0) {
        return out.append(format, at, format.length()).toString();
      }
      out.append(format, at, next);
      at = next + 1;
      specifier(next);
    }
  }

  private void specifier(int start) {
    int index = UNSET;
    int width = UNSET;
    if (at < format.length() && format.charAt(at) != '0' && isDigit()) {
      width = number();
      if (at < format.length() && format.charAt(at) == '$') {
        at++;
        index = width;
        width = UNSET;
      }
    }
    String flags = width == UNSET ? flags() : "";
    if (width == UNSET && isDigit()) {
      width = number();
    }
    int precision = precision();
    if (at == format.length()) {
      throw new UnknownFormatConversionException("%");
    }
    char conversion = format.charAt(at++);
    if (CONVERSIONS.indexOf(conversion) < 0) {
      throw new UnknownFormatConversionException(String.valueOf(conversion));
    }
    Specifier specifier =
        new Specifier(format.substring(start, at), flags, width, precision, conversion);
    specifier.check();
    write(specifier, index);
  }

  private void write(Specifier specifier, int index) {
    switch (specifier.conversion) {
      case 'n' -> out.append('\n');
      case '%' -> out.append(specifier.padded("%"));
      default -> specifier.write(argument(specifier, index), out);
    }
  }

  private @Nullable Object argument(Specifier specifier, int index) {
    int chosen = specifier.has('<') ? last : index > 0 ? index - 1 : ordinary++;
    if (chosen < 0 || chosen >= arguments.length) {
      throw new MissingFormatArgumentException(specifier.text);
    }
    last = chosen;
    return arguments[chosen];
  }

  private boolean isDigit() {
    return at < format.length() && format.charAt(at) >= '0' && format.charAt(at) <= '9';
  }

  private int number() {
    int number = 0;
    for (; isDigit(); at++) {
      number = number * 10 + format.charAt(at) - '0';
    }
    return number;
  }

  private String flags() {
    StringBuilder flags = new StringBuilder();
    for (; at < format.length() && FLAGS.indexOf(format.charAt(at)) >= 0; at++) {
      String flag = format.substring(at, at + 1);
      if (flags.indexOf(flag) >= 0) {
        throw new DuplicateFormatFlagsException(flag);
      }
      flags.append(flag);
    }
    return flags.toString();
  }

  private int precision() {
    if (at == format.length() || format.charAt(at) != '.') {
      return UNSET;
    }
    at++;
    if (!isDigit()) {
      throw new UnknownFormatConversionException(".");
    }
    return number();
  }

  /** One {@code %} and what follows it. */
  private record Specifier(String text, String flags, int width, int precision, char conversion) {
    private static final String OF_NUMBERS = "+ 0,(";

    boolean has(char flag) {
      return flags.indexOf(flag) >= 0;
    }

    private char kind() {
      return Character.toLowerCase(conversion);
    }

    void check() {
      if (precision != UNSET && "cdoxn%".indexOf(kind()) >= 0) {
        throw new IllegalFormatPrecisionException(precision);
      }
      switch (kind()) {
        case 'd', 'g' -> refuse("#");
        case 'e' -> refuse(",");
        case 'a' -> refuse(",(");
        case 'b', 'h', 'c' -> refuse(OF_NUMBERS + "#");
        case 's' -> refuse(OF_NUMBERS);
        default -> {}
      }
      if (width == UNSET && (has('-') || has('0'))) {
        throw new MissingFormatWidthException(text);
      }
      if ((has('+') && has(' ')) || (has('-') && has('0'))) {
        throw new IllegalFormatFlagsException(flags);
      }
    }

    private void refuse(String refused) {
      for (int i = 0; i < refused.length(); i++) {
        if (has(refused.charAt(i))) {
          throw new FormatFlagsConversionMismatchException(refused.substring(i, i + 1), conversion);
        }
      }
    }

    void write(@Nullable Object value, StringBuilder out) {
      if (value instanceof Formattable formattable && kind() == 's') {
        formattable.formatTo(new Formatter(out), formattableFlags(), width, precision);
        return;
      }
      out.append(padded(upperCase(formatted(value))));
    }

    private int formattableFlags() {
      return (has('-') ? FormattableFlags.LEFT_JUSTIFY : 0)
          | (has('#') ? FormattableFlags.ALTERNATE : 0)
          | (conversion == 'S' ? FormattableFlags.UPPERCASE : 0);
    }

    private String upperCase(String value) {
      return conversion >= 'A' && conversion <= 'Z' ? value.toUpperCase(Locale.ROOT) : value;
    }

    String padded(String value) {
      String space = " ".repeat(Math.max(0, width - value.length()));
      return has('-') ? value + space : space + value;
    }

    private String formatted(@Nullable Object value) {
      if (kind() == 'b') {
        return cut(value instanceof Boolean known ? known.toString() : "" + (value != null));
      }
      if (kind() == 's') {
        refuse("#");
      }
      if (value == null) {
        return cut("null");
      }
      return switch (kind()) {
        case 'h' -> cut(Integer.toHexString(value.hashCode()));
        case 's' -> cut(value.toString());
        case 'c' -> character(value);
        case 'd' -> whole(value);
        case 'o' -> radix(value, 8, "0");
        case 'x' -> radix(value, 16, "0x");
        default -> fraction(value);
      };
    }

    private String cut(String value) {
      return precision == UNSET || precision >= value.length()
          ? value
          : value.substring(0, precision);
    }

    private String character(Object value) {
      return switch (value) {
        case Character letter -> letter.toString();
        case Byte code -> codePoint(code);
        case Short code -> codePoint(code);
        case Integer code -> codePoint(code);
        default -> throw wrong(value);
      };
    }

    private static String codePoint(int code) {
      if (!Character.isValidCodePoint(code)) {
        throw new IllegalFormatCodePointException(code);
      }
      return new String(Character.toChars(code));
    }

    private IllegalFormatConversionException wrong(Object value) {
      return new IllegalFormatConversionException(conversion, value.getClass());
    }

    private String whole(Object value) {
      if (value instanceof Byte
          || value instanceof Short
          || value instanceof Integer
          || value instanceof Long
          || value instanceof BigInteger) {
        return signed(value.toString(), "", has('0'));
      }
      throw wrong(value);
    }

    private String radix(Object value, int radix, String prefix) {
      String shown = has('#') ? prefix : "";
      if (value instanceof BigInteger large) {
        refuse(",");
        return signed(large.toString(radix), shown, has('0'));
      }
      refuse("(+ ,");
      long bits =
          switch (value) {
            case Byte small -> small & 0xFFL;
            case Short small -> small & 0xFFFFL;
            case Integer number -> number & 0xFFFF_FFFFL;
            case Long number -> number;
            default -> throw wrong(value);
          };
      String digits = radix == 8 ? Long.toOctalString(bits) : Long.toHexString(bits);
      return signed(digits, shown, has('0'));
    }

    /** Adds the sign, the prefix, the commas and the zeros that the flags ask for. */
    private String signed(String number, String prefix, boolean zeros) {
      boolean negative = number.startsWith("-");
      String size = negative ? number.substring(1) : number;
      String before = negative ? has('(') ? "(" : "-" : has('+') ? "+" : has(' ') ? " " : "";
      String after = negative && has('(') ? ")" : "";
      String digits = has(',') ? grouped(size) : size;
      int length = before.length() + prefix.length() + digits.length() + after.length();
      String padding = zeros ? "0".repeat(Math.max(0, width - length)) : "";
      return before + prefix + padding + digits + after;
    }

    private static String grouped(String number) {
      int point = number.indexOf('.');
      StringBuilder digits = new StringBuilder(number);
      for (int i = (point < 0 ? number.length() : point) - 3; i > 0; i -= 3) {
        digits.insert(i, ',');
      }
      return digits.toString();
    }

    private String fraction(Object value) {
      if (value instanceof BigDecimal large && kind() != 'a') {
        return ofSize(Rounded.of(large.abs()), large.signum() < 0);
      }
      double number =
          switch (value) {
            case Float single -> kind() == 'a' ? single : Double.parseDouble(single.toString());
            case Double twice -> twice;
            default -> throw wrong(value);
          };
      if (Double.isNaN(number) || Double.isInfinite(number)) {
        return Double.isNaN(number) ? "NaN" : signed("" + number, "", false);
      }
      if (kind() == 'a') {
        return Double.toHexString(number);
      }
      return ofSize(Rounded.of(Math.abs(number)), number < 0 || 1 / number < 0);
    }

    private String ofSize(Rounded size, boolean negative) {
      int places = precision == UNSET ? DEFAULT_PRECISION : precision;
      String number =
          switch (kind()) {
            case 'e' -> size.scientific(places, has('#'));
            case 'g' -> size.general(Math.max(places, 1));
            default -> size.plain(places, has('#'));
          };
      return signed(negative ? "-" + number : number, "", has('0'));
    }
  }

  /** {@code 0.digits * 10^point}, which is not negative. */
  private record Rounded(String digits, int point) {
    private static final int LOWEST_PLAIN = -4;

    static Rounded of(double size) {
      if (size == 0) {
        return new Rounded("", 1);
      }
      FloatText.Decimal decimal = FloatText.decimal(size);
      String digits = Long.toString(decimal.digits());
      return new Rounded(digits, digits.length() + decimal.exponent());
    }

    static Rounded of(BigDecimal size) {
      if (size.signum() == 0) {
        return new Rounded("", 1);
      }
      String digits = size.unscaledValue().toString();
      return new Rounded(digits, digits.length() - size.scale());
    }

    /** To {@code count} digits, halves up. */
    private Rounded to(int count) {
      if (count >= digits.length()) {
        return this;
      }
      if (count < 0) {
        return new Rounded("", 1);
      }
      char[] kept = digits.substring(0, count).toCharArray();
      boolean carry = digits.charAt(count) >= '5';
      for (int i = count - 1; i >= 0 && carry; i--) {
        carry = kept[i] == '9';
        kept[i] = carry ? '0' : (char) (kept[i] + 1);
      }
      String text = new String(kept);
      return carry ? new Rounded("1" + text, point + 1) : new Rounded(text, point);
    }

    String plain(int places, boolean always) {
      Rounded rounded = digits.isEmpty() ? this : to(point + places);
      String whole = rounded.point <= 0 ? "0" : rounded.from(0, rounded.point);
      String rest =
          rounded.point >= 0
              ? rounded.from(rounded.point, rounded.point + places)
              : ("0".repeat(-rounded.point) + rounded.digits + "0".repeat(places))
                  .substring(0, places);
      return (whole.isEmpty() ? "0" : whole) + (places > 0 ? "." + rest : always ? "." : "");
    }

    /** Digits, and zeros where there are none. */
    private String from(int start, int end) {
      StringBuilder text = new StringBuilder();
      for (int i = start; i < end; i++) {
        text.append(i < digits.length() ? digits.charAt(i) : '0');
      }
      return text.toString();
    }

    String scientific(int places, boolean always) {
      Rounded rounded = digits.isEmpty() ? this : to(places + 1);
      int exponent = rounded.point - 1;
      String power = Integer.toString(Math.abs(exponent));
      return rounded.from(0, 1)
          + (places > 0 ? "." + rounded.from(1, places + 1) : always ? "." : "")
          + (exponent < 0 ? "e-" : "e+")
          + (power.length() < 2 ? "0" + power : power);
    }

    String general(int significant) {
      Rounded rounded = digits.isEmpty() ? this : to(significant);
      int exponent = rounded.point - 1;
      boolean plain = exponent >= LOWEST_PLAIN && exponent < significant;
      return plain || digits.isEmpty()
          ? plain(significant - exponent - 1, false)
          : scientific(significant - 1, false);
    }
  }
}
