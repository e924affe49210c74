package dev.breakwater.guest.jdk.java.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against keys and signatures that the JDK makes. */
class TSignatureTest {
  private static KeyPair pair(String algorithm) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
    if (algorithm.equals("EC")) {
      generator.initialize(new ECGenParameterSpec("secp256r1"));
    } else {
      generator.initialize(2048);
    }
    return generator.generateKeyPair();
  }

  private static PublicKey ours(String algorithm, byte[] encoded) throws Exception {
    return TKeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(encoded));
  }

  private static boolean verified(String name, PublicKey key, byte[] text, byte[] signature)
      throws Exception {
    TSignature check = TSignature.getInstance(name);
    check.initVerify(key);
    check.update(text);
    return check.verify(signature);
  }

  @ParameterizedTest
  @CsvSource({
    "RSA, SHA256withRSA, 3",
    "EC, SHA256withECDSA, 40",
    "EC, SHA256withECDSAinP1363Format, 40"
  })
  void whatTheJdkSignsIsGenuineAndNothingElseIs(String algorithm, String name, int times)
      throws Exception {
    KeyPair pair = pair(algorithm);
    PublicKey key = ours(algorithm, pair.getPublic().getEncoded());
    PublicKey other = ours(algorithm, pair(algorithm).getPublic().getEncoded());
    for (int i = 0; i < times; i++) {
      byte[] text = ("message " + i).getBytes(UTF_8);
      Signature signer = Signature.getInstance(name);
      signer.initSign(pair.getPrivate());
      signer.update(text);
      byte[] signature = signer.sign();

      assertThat(verified(name, key, text, signature)).as(text(i)).isTrue();
      assertThat(verified(name, other, text, signature)).as(text(i)).isFalse();
      assertThat(verified(name, key, text(i + 1).getBytes(UTF_8), signature)).isFalse();
      signature[signature.length - 1 - i % 8] ^= 1;
      assertThat(verified(name, key, text, signature)).as(text(i)).isFalse();
    }
  }

  private static String text(int number) {
    return "message " + number;
  }

  @Test
  void aSignatureOfNoughtsIsNotGenuine() throws Exception {
    PublicKey key = ours("EC", pair("EC").getPublic().getEncoded());

    assertThat(verified("SHA256withECDSAinP1363Format", key, new byte[3], new byte[64])).isFalse();
  }

  @Test
  void keysThatAreCutOrPaddedOrOffTheCurveAreRefused() throws Exception {
    byte[] key = pair("EC").getPublic().getEncoded();
    for (int length = 0; length < key.length; length++) {
      byte[] cut = Arrays.copyOf(key, length);
      assertThatThrownBy(() -> ours("EC", cut)).isInstanceOf(InvalidKeySpecException.class);
    }
    byte[] longer = Arrays.copyOf(key, key.length + 1);
    assertThatThrownBy(() -> ours("EC", longer)).hasMessageEndingWith("1 bytes too many");
    key[key.length - 1] ^= 1;
    assertThatThrownBy(() -> ours("EC", key)).hasMessageContaining("not on the curve");
  }
}
