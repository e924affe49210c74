package dev.breakwater.guest.jdk.java.util;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class TBase64Test {
  private static final int MANY = 20_000;
  private static final String LETTERS = "ABQz09+/-_==\n*\u00FF ";

  private final Random random = new Random(4);

  @Test
  void anyTextGivesWhatJavaGives() {
    for (int i = 0; i < MANY; i++) {
      String text = text();
      assertThat(outcome(() -> TBase64.getDecoder().decode(text)))
          .isEqualTo(outcome(() -> Base64.getDecoder().decode(text)));
      assertThat(outcome(() -> TBase64.getUrlDecoder().decode(text)))
          .isEqualTo(outcome(() -> Base64.getUrlDecoder().decode(text)));
      assertThat(outcome(() -> TBase64.getMimeDecoder().decode(text)))
          .isEqualTo(outcome(() -> Base64.getMimeDecoder().decode(text)));
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(11); i > 0; i--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.append("=".repeat(random.nextInt(3))).toString();
  }

  private static String outcome(Callable<byte[]> decoded) {
    try {
      return Arrays.toString(decoded.call());
    } catch (Exception e) {
      return e.toString();
    }
  }

  @Test
  void anyBytesGiveWhatJavaGives() {
    for (int length = 0; length < 200; length++) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      assertThat(TBase64.getEncoder().encode(bytes)).isEqualTo(Base64.getEncoder().encode(bytes));
      assertThat(TBase64.getUrlEncoder().withoutPadding().encodeToString(bytes))
          .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
      assertThat(TBase64.getMimeEncoder().encode(bytes))
          .isEqualTo(Base64.getMimeEncoder().encode(bytes));
      byte[] feed = "\n".getBytes(StandardCharsets.US_ASCII);
      int line = random.nextInt(20);
      assertThat(TBase64.getMimeEncoder(line, feed).encode(bytes))
          .isEqualTo(Base64.getMimeEncoder(line, feed).encode(bytes));
    }
  }
}
