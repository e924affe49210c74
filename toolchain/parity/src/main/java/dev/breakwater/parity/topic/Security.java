package dev.breakwater.parity.topic;

import dev.breakwater.parity.Topic;
import dev.breakwater.parity.Transcript;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Digests, keyed digests, chance, names. */
public final class Security {
  private static final byte[] TEXT = "the quick brown fox".getBytes(StandardCharsets.UTF_8);

  private Security() {}

  /** The topic. */
  public static Topic topic() {
    return Topic.of(
            "Security", "`Base64`, `HexFormat`, `MessageDigest`, `Mac`, `SecureRandom`, `UUID`")
        .probe("base64", Security::base64)
        .probe("base64Refusals", Security::base64Refusals)
        .probe("hex", Security::hex)
        .probe("digests", Security::digests)
        .probe("macs", Security::macs)
        .probe("chance", Security::chance)
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
}
