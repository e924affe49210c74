package dev.breakwater.guest.jdk.javax.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.guest.jdk.javax.crypto.spec.TSecretKeySpec;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class TMacTest {
  @Test
  void secondCaseOfRfc4231() throws Exception {
    TMac mac = keyed("Jefe".getBytes(StandardCharsets.US_ASCII));

    assertThat(
            HexFormat.of()
                .formatHex(
                    mac.doFinal(
                        "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII))))
        .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  }

  @Test
  void everyKeyLengthAroundABlockGivesTheJdksCode() throws Exception {
    for (int length = 1; length <= 130; length++) {
      byte[] key = filled(length);
      Mac jdks = Mac.getInstance("HmacSHA256");
      jdks.init(new SecretKeySpec(key, "HmacSHA256"));
      assertThat(keyed(key).doFinal(filled(2 * length)))
          .as("key of %d bytes", length)
          .isEqualTo(jdks.doFinal(filled(2 * length)));
    }
  }

  @Test
  void nextMessageHasTheSameKey() throws Exception {
    TMac mac = keyed(filled(32));
    byte[] first = mac.doFinal(filled(10));

    mac.update((byte) 1);
    mac.reset();
    mac.update(filled(10), 0, 4);
    mac.update(filled(10), 4, 6);
    assertThat(mac.doFinal()).isEqualTo(first);
  }

  @Test
  void unusableKeyIsRefused() throws Exception {
    TMac mac = TMac.getInstance("HmacSHA256");

    assertThatThrownBy(() -> mac.init(null)).isInstanceOf(InvalidKeyException.class);
    assertThatThrownBy(mac::doFinal).hasMessage("MAC not initialized");
    assertThatThrownBy(() -> new TSecretKeySpec(new byte[0], "HmacSHA256")).hasMessage("Empty key");
    assertThatThrownBy(() -> new TSecretKeySpec(new byte[4], 2, 3, "HmacSHA256"))
        .hasMessage("Invalid offset/length combination");
  }

  @Test
  void otherAlgorithmIsRefusedWithWhatThereIs() {
    assertThatThrownBy(() -> TMac.getInstance("HmacSHA512"))
        .isInstanceOf(NoSuchAlgorithmException.class)
        .hasMessage("Algorithm HmacSHA512 not available in functions: use HmacSHA256");
  }

  @Test
  void keysAreEqualByBytesAndAlgorithm() {
    TSecretKeySpec key = new TSecretKeySpec(filled(5), "HmacSHA256");

    assertThat(key)
        .isEqualTo(new TSecretKeySpec(filled(9), 0, 5, "hmacsha256"))
        .hasSameHashCodeAs(new TSecretKeySpec(filled(5), "hmacsha256"))
        .isNotEqualTo(new TSecretKeySpec(filled(5), "AES"))
        .isNotEqualTo(new TSecretKeySpec(filled(6), "HmacSHA256"));
  }

  private static TMac keyed(byte[] key) throws Exception {
    TMac mac = TMac.getInstance("HmacSHA256");
    mac.init(new TSecretKeySpec(key, "HmacSHA256"));
    return mac;
  }

  private static byte[] filled(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (i * 7);
    }
    return bytes;
  }
}
