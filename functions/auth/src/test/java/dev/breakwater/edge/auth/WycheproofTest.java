package dev.breakwater.edge.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every signature that Project Wycheproof forged to trip up implementations, and the good ones. */
class WycheproofTest {

  @Test
  void ed25519SignaturesAreJudgedRight() {
    assertThat(misjudged("ed25519", 151, key -> EdKey.of(bytes(key.get(0)), "test"))).isEmpty();
  }

  @Test
  void ecdsaSignaturesAreJudgedRight() {
    assertThat(misjudged("es256", 262, key -> EcKey.of(in32(key.get(0)), in32(key.get(1)), "test")))
        .isEmpty();
  }

  @Test
  void rsaSignaturesAreJudgedRight() {
    assertThat(
            misjudged("rs256", 258, key -> RsaKey.of(bytes(key.get(0)), bytes(key.get(1)), "test")))
        .isEmpty();
  }

  /** The lines whose verdict is not ours. */
  private static List<String> misjudged(
      String file, int tests, Function<List<String>, VerificationKey> keys) {
    List<String> misjudged = new ArrayList<>();
    VerificationKey key = null;
    int judged = 0;
    for (String line : lines(file)) {
      List<String> words = List.of(line.split(" "));
      if (words.get(0).equals("key")) {
        key = keys.apply(words.subList(1, words.size()));
      } else if (!words.get(0).equals("#") && key != null) {
        judged++;
        boolean genuine = key.signed(bytes(words.get(2)), bytes(words.get(3)));
        if (genuine != words.get(0).equals("valid")) {
          misjudged.add(line);
        }
      }
    }
    assertThat(judged).isEqualTo(tests);
    return misjudged;
  }

  private static List<String> lines(String file) {
    try (var in = WycheproofTest.class.getResourceAsStream("/wycheproof/" + file + ".txt")) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String hex) {
    return hex.equals("-") ? new byte[0] : HexFormat.of().parseHex(hex);
  }

  /** A number of any length as 32 bytes. */
  private static byte[] in32(String hex) {
    byte[] number = new BigInteger(hex, 16).toByteArray();
    byte[] fitting = new byte[32];
    byte[] last = Arrays.copyOfRange(number, Math.max(0, number.length - 32), number.length);
    System.arraycopy(last, 0, fitting, 32 - last.length, last.length);
    return fitting;
  }
}
