package dev.breakwater.guest.jdk.java.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TMessageDigestTest {
  @Test
  void abcHasTheDigestOfTheStandard() throws Exception {
    byte[] digest =
        TMessageDigest.getInstance("SHA-256").digest("abc".getBytes(StandardCharsets.US_ASCII));

    assertThat(HexFormat.of().formatHex(digest))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void everyLengthAroundTwoBlocksHasTheJdksDigest() throws Exception {
    for (int length = 0; length <= 200; length++) {
      byte[] message = message(length);
      assertThat(TMessageDigest.getInstance("sha-256").digest(message))
          .as("%d bytes", length)
          .isEqualTo(MessageDigest.getInstance("SHA-256").digest(message));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void messageMayComeInPieces(long seed) throws Exception {
    Random random = new Random(seed);
    TMessageDigest ours = TMessageDigest.getInstance("SHA-256");
    MessageDigest jdks = MessageDigest.getInstance("SHA-256");
    for (int i = 0; i < 50; i++) {
      byte[] piece = message(random.nextInt(150));
      int offset = random.nextInt(piece.length + 1);
      ours.update(piece, offset, piece.length - offset);
      jdks.update(piece, offset, piece.length - offset);
      ours.update((byte) i);
      jdks.update((byte) i);
    }
    assertThat(ours.digest()).isEqualTo(jdks.digest());
    assertThat(ours.digest()).as("a new message").isEqualTo(jdks.digest());
  }

  @Test
  void resetForgetsTheMessage() throws Exception {
    TMessageDigest digest = TMessageDigest.getInstance("SHA-256");
    digest.update(message(70));
    digest.reset();

    assertThat(digest.digest()).isEqualTo(MessageDigest.getInstance("SHA-256").digest());
  }

  @Test
  void otherAlgorithmIsRefusedWithWhatThereIs() {
    assertThatThrownBy(() -> TMessageDigest.getInstance("MD5"))
        .isInstanceOf(NoSuchAlgorithmException.class)
        .hasMessage("MD5 MessageDigest not available in functions: use SHA-256");
  }

  @Test
  void equalityIsThatOfTheJdk() {
    byte[][] arrays = {null, {}, {1}, {2}, {1, 2}, {1, 0}, {0}, {1, 1}};
    for (byte[] a : arrays) {
      for (byte[] b : arrays) {
        assertThat(TMessageDigest.isEqual(a, b)).isEqualTo(MessageDigest.isEqual(a, b));
      }
    }
  }

  private static byte[] message(int length) {
    byte[] message = new byte[length];
    new Random(length).nextBytes(message);
    return message;
  }
}
