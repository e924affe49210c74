package dev.breakwater.teavm.sample;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.teavm.interop.Export;

/** Text to bytes and back, each way that names a character set by its constant, or none. */
public final class Text {
  private static final String MIXED = "aé€😀\uD800z";
  private static final byte[] BROKEN = {'<', (byte) 0xE2, (byte) 0x82, '|', (byte) 0xFF, '>'};

  private Text() {}

  /** Does the conversions and lowers what came out. */
  @Export(name = "report")
  public static int report() {
    return Lowered.string(Text::conversions);
  }

  /** The same on any Java. */
  @SuppressWarnings("DefaultCharset") // it is UTF-8 since JDK 18, and so in WebAssembly
  public static String conversions() {
    byte[] utf8 = MIXED.getBytes(UTF_8);
    byte[] latin1 = MIXED.getBytes(ISO_8859_1);
    return Arrays.toString(utf8)
        + Arrays.toString(MIXED.getBytes())
        + Arrays.toString(latin1)
        + new String(utf8, UTF_8)
        + new String(utf8)
        + new String(utf8, 1, 2, UTF_8)
        + new String(utf8, 1, 2)
        + new String(utf8, ISO_8859_1)
        + new String(latin1, 1, 1, ISO_8859_1)
        + new String(BROKEN, UTF_8);
  }
}
