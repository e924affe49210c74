package dev.breakwater.parity.topic;

import dev.breakwater.parity.Topic;
import dev.breakwater.parity.Transcript;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Digests, keyed digests, signatures, chance, names. */
public final class Security {
  private static final byte[] TEXT = "the quick brown fox".getBytes(StandardCharsets.UTF_8);

  private static final String SIGNED = "The quick brown fox";
  private static final String RSA_KEY =
      "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAolbMEz/4J6yfGUvWwX/YEakkR6M+l7bT"
          + "FnnLg95BdE4axeSeTj8xkCBFaqSK5jkE/kwjidF1JNVEXPhy9dx1uUdU6kIDzyFtS15RDo/njZRU"
          + "73vDOqgorKVjxCjiztz/CTiA/6o1wOZFnSDUOZkla+Ri4fei4nRExqXwIP+Fj7IQ7lrQ2/UWVFeL"
          + "1n/ZyrvXUDdhc441C7j1+hLGtG2fGPDNcRlO5cmrLXAzaenn/IT9Bb8qKmz9HOvCRtLE3NMaJIC0"
          + "diYcvy6U/H3/iFaYHKFhDOSNDlJJO4cimzSdHFvdl6TaCHtLYAETI6LH8WiVb7rjkaTESfbTWRhp"
          + "kG7sRwIDAQAB";
  private static final String RSA_SIGNATURE =
      "Kkz2eYs2FoPlRchYnOO7Uf+k7uY43Rr/++1YQOU/3zd4xzcIXyqzcBV+jeqOzndWwR05bWp/qTkI"
          + "GXQguEz90YlZX1QaoREjfRke/cYiRtmgPPFIj8xG99vl1teTiVeL9Au2or6bHq6SCVKRwRY2K2fD"
          + "x3N9vdsplZOQ1gNnPNB4EBZgRMT/GuuI3iZTDll3rERkxWyGgQEZRsuLPyq3yp3qluqtYVZUMoEZ"
          + "m/tPWgoMDW7fmrmJDhJ31d4I3OU4GyeoptsvkWav15ug7K4+QaQkz/uSAVj1Y7hpshGCrKn8FjAY"
          + "n/lcEsyO1Pe9MJsypaGkx0xoeXwAtbZjCQ1h2Q==";
  private static final String EC_KEY =
      "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEtlU7kyTmNSBV9zzxWD2igjBEEhWA8095KiyPqg0E"
          + "ZvLJMWK1+ew5O4z6zwAap4PVTcfK02E70VZzcvafDIbPhA==";
  private static final String EC_SIGNATURE =
      "MEUCIQDlSnnc5ZsksSWwU7hoX7QgpoH5EHzO83Yzi3MqK7SzVAIgAf+2dWbs0JZdxczMy5NfQJw7"
          + "oANbufyOPcwrKo8hY30=";
  private static final String EC_NUMBERS =
      "ydV1U33Bd8dXBCMrzaiIFz9sdXrZ9RavdXe20j/uRLouKvuVXHdoJ4cSUxJEDX6SuOX54ErMrJGs"
          + "UW+LJLfo4Q==";

  private Security() {}

  /** The topic. */
  public static Topic topic() {
    return Topic.of(
            "Security",
            "`Base64`, `HexFormat`, `MessageDigest`, `Mac`, `Signature`, `KeyFactory`,"
                + " `SecureRandom`, `UUID`")
        .probe("base64", Security::base64)
        .probe("base64Refusals", Security::base64Refusals)
        .probe("hex", Security::hex)
        .probe("digests", Security::digests)
        .probe("macs", Security::macs)
        .probe("chance", Security::chance)
        .probe("signatures", Security::signatures)
        .probe("keys", Security::keys)
        .probe("uuids", Security::uuids);
  }

  private static void base64(Transcript t) {
    for (int length = 0; length < 80; length += length < 5 ? 1 : 37) {
      byte[] bytes = new byte[length];
      for (int i = 0; i < length; i++) {
        bytes[i] = (byte) (i * 73 - 5);
      }
      t.put(
          "" + length,
          Base64.getEncoder().encodeToString(bytes)
              + " "
              + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)
              + " "
              + Arrays.equals(
                  bytes, Base64.getDecoder().decode(Base64.getEncoder().encode(bytes))));
    }
    t.put(
        "unpadded",
        Arrays.toString(Base64.getDecoder().decode("QQ"))
            + Arrays.toString(Base64.getUrlDecoder().decode("-_8")));
  }

  private static void base64Refusals(Transcript t) {
    for (String s : new String[] {"Q", "Q===", "QQ=", "Q*==", "QUJD\n", "QQ==QQ==", "-_8="}) {
      t.run(s, () -> Arrays.toString(Base64.getDecoder().decode(s)));
      t.run("url " + s, () -> Arrays.toString(Base64.getUrlDecoder().decode(s)));
    }
  }

  private static void hex(Transcript t) {
    HexFormat colons = HexFormat.ofDelimiter(":").withUpperCase();
    t.put("bytes", HexFormat.of().formatHex(TEXT) + " " + colons.formatHex(TEXT, 1, 4));
    t.put("back", Arrays.toString(colons.parseHex("00:7F:ff")));
    t.put("digits", HexFormat.of().toHexDigits(-1L) + HexFormat.fromHexDigits("7fFF"));
    for (String s : new String[] {"0", "0g", "00:", "zz"}) {
      t.run(s, () -> Arrays.toString(colons.parseHex(s)));
    }
  }

  private static void digests(Transcript t) {
    t.run("SHA-256", () -> Arrays.toString(MessageDigest.getInstance("SHA-256").digest(TEXT)));
    t.run(
        "parts",
        () -> {
          MessageDigest digest = MessageDigest.getInstance("SHA-256");
          digest.update(TEXT, 0, 5);
          digest.update(TEXT[5]);
          digest.update(TEXT, 6, TEXT.length - 6);
          return Arrays.toString(digest.digest())
              + digest.getAlgorithm()
              + digest.getDigestLength();
        });
    t.run("none", () -> MessageDigest.getInstance("none"));
    t.put(
        "equal",
        MessageDigest.isEqual(TEXT, TEXT.clone()) + " " + MessageDigest.isEqual(TEXT, new byte[0]));
  }

  private static void macs(Transcript t) {
    t.run(
        "HmacSHA256",
        () -> {
          Mac mac = Mac.getInstance("HmacSHA256");
          mac.init(new SecretKeySpec(TEXT, "HmacSHA256"));
          return Arrays.toString(mac.doFinal(TEXT)) + mac.getMacLength() + mac.getAlgorithm();
        });
    t.run("none", () -> Mac.getInstance("none"));
    t.run(
        "no key",
        () -> {
          Mac mac = Mac.getInstance("HmacSHA256");
          return mac.doFinal(TEXT);
        });
    t.run("empty key", () -> new SecretKeySpec(new byte[0], "HmacSHA256"));
  }

  private static void chance(Transcript t) {
    SecureRandom random = new SecureRandom();
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    t.put(
        "random",
        !Arrays.equals(bytes, new byte[16])
            + " "
            + (random.nextInt(10) < 10)
            + random.generateSeed(3).length);
  }

  private static void uuids(Transcript t) {
    UUID u = UUID.fromString("c56a4180-65aa-42ec-a945-5fd21dec0538");
    t.put(
        "parts",
        u
            + " "
            + u.version()
            + u.variant()
            + " "
            + u.getMostSignificantBits()
            + " "
            + u.getLeastSignificantBits()
            + " "
            + u.hashCode());
    t.put(
        "compare",
        u.compareTo(new UUID(1, 2))
            + " "
            + u.equals(UUID.fromString(u.toString().toUpperCase()))
            + " "
            + new UUID(1, 2));
    t.put("random", UUID.randomUUID().version() + " " + UUID.randomUUID().toString().length());
    t.run("broken", () -> UUID.fromString("c56a4180"));
  }

  private static byte[] base64(String text) {
    return Base64.getDecoder().decode(text);
  }

  private static PublicKey key(String algorithm, String encoded) throws Exception {
    return KeyFactory.getInstance(algorithm)
        .generatePublic(new X509EncodedKeySpec(base64(encoded)));
  }

  private static boolean verified(String algorithm, PublicKey key, byte[] signature, String text)
      throws Exception {
    Signature check = Signature.getInstance(algorithm);
    check.initVerify(key);
    check.update(text.getBytes(StandardCharsets.UTF_8));
    return check.verify(signature);
  }

  private static byte[] changed(byte[] bytes, int at) {
    byte[] other = bytes.clone();
    other[at] ^= 1;
    return other;
  }

  private static void check(Transcript t, String algorithm, String key, String signature) {
    String kind = algorithm.endsWith("RSA") ? "RSA" : "EC";
    byte[] bytes = base64(signature);
    t.run(algorithm, () -> verified(algorithm, key(kind, key), bytes, SIGNED));
    t.run("other text", () -> verified(algorithm, key(kind, key), bytes, SIGNED + "."));
    for (int at : new int[] {10, bytes.length / 2 + 8, bytes.length - 1}) {
      t.run("changed " + at, () -> verified(algorithm, key(kind, key), changed(bytes, at), SIGNED));
    }
    for (int length : new int[] {0, 1, bytes.length - 1, bytes.length + 1}) {
      byte[] cut = Arrays.copyOf(bytes, length);
      t.run("of " + length, () -> verified(algorithm, key(kind, key), cut, SIGNED));
    }
    t.run("zeros", () -> verified(algorithm, key(kind, key), new byte[bytes.length], SIGNED));
  }

  private static void signatures(Transcript t) {
    check(t, "SHA256withRSA", RSA_KEY, RSA_SIGNATURE);
    check(t, "SHA256withECDSA", EC_KEY, EC_SIGNATURE);
    check(t, "SHA256withECDSAinP1363Format", EC_KEY, EC_NUMBERS);
    t.run("none", () -> Signature.getInstance("none"));
    t.run("no key", () -> Signature.getInstance("SHA256withRSA").verify(new byte[256]));
    t.run("wrong key", () -> verified("SHA256withECDSA", key("RSA", RSA_KEY), new byte[9], ""));
    t.run(
        "again",
        () -> {
          Signature check = Signature.getInstance("SHA256withRSA");
          check.initVerify(key("RSA", RSA_KEY));
          check.update(new byte[9]);
          boolean first = check.verify(base64(RSA_SIGNATURE));
          check.update(SIGNED.getBytes(StandardCharsets.UTF_8), 0, 5);
          check.update(SIGNED.substring(5).getBytes(StandardCharsets.UTF_8));
          return first + " " + check.verify(base64(RSA_SIGNATURE)) + check.getAlgorithm();
        });
  }

  private static void keys(Transcript t) {
    t.run("RSA", () -> about(key("RSA", RSA_KEY)));
    t.run("EC", () -> about(key("EC", EC_KEY)));
    t.run(
        "numbers",
        () -> {
          RSAPublicKey key = (RSAPublicKey) key("RSA", RSA_KEY);
          PublicKey same =
              KeyFactory.getInstance("RSA")
                  .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
          return key.getPublicExponent()
              + " "
              + key.getModulus().bitLength()
              + same.equals(key)
              + verified("SHA256withRSA", same, base64(RSA_SIGNATURE), SIGNED);
        });
    t.run("none", () -> KeyFactory.getInstance("none"));
    t.run("other kind", () -> key("RSA", EC_KEY));
    t.run("other kind too", () -> key("EC", RSA_KEY));
    t.run("cut", () -> key("RSA", RSA_KEY.substring(0, 100)));
    t.run("off the curve", () -> key("EC", EC_KEY.substring(0, 110) + "AAAAAAAAAAAAAA=="));
    t.run("more", () -> key("EC", EC_KEY.replace("==", "AA")));
    t.run("nothing", () -> KeyFactory.getInstance("EC").generatePublic(null));
    t.run(
        "tiny",
        () ->
            KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(BigInteger.TEN, BigInteger.ONE)));
  }

  private static String about(PublicKey key) {
    return key.getAlgorithm() + key.getFormat() + Arrays.toString(key.getEncoded());
  }
}
