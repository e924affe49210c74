package dev.breakwater.teavm.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.teavm.interop.Export;

/** Character sets that only the run time knows. */
public final class ChosenCharset {
  private ChosenCharset() {}

  /** The sum of the bytes of a text in UTF-16 or UTF-8. */
  @Export(name = "sum")
  public static int sum(int wide) {
    Charset charset = wide == 0 ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16BE;
    int sum = 0;
    for (byte each : "aé".getBytes(charset)) {
      sum += each & 0xFF;
    }
    return sum;
  }
}
