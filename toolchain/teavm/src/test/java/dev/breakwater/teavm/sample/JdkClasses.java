package dev.breakwater.teavm.sample;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.teavm.interop.Export;

/** Plain Java whose report must be the same on a JVM and in WebAssembly. */
public final class JdkClasses {
  private static final byte[] BINARY = {(byte) 0xFB, (byte) 0xFF, 0x3E, 0x00, 0x7F};

  private JdkClasses() {}

  @Export(name = "report")
  public static int run() {
    return Lowered.string(JdkClasses::report);
  }

  /** One line for each fact. */
  public static String report() {
    List<String> lines = new ArrayList<>();
    try {
      crypto(lines);
    } catch (GeneralSecurityException e) {
      lines.add("broken: " + e);
    }
    texts(lines);
    chance(lines);
    language(lines);
    return String.join("\n", lines);
  }

  private static void crypto(List<String> lines) throws GeneralSecurityException {
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    lines.add(hex(sha.digest("abc".getBytes(StandardCharsets.UTF_8))));
    sha.update(new byte[100]);
    lines.add(hex(sha.digest()) + sha.getDigestLength() + sha.getAlgorithm());
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec("key".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    byte[] code = mac.doFinal("The quick brown fox".getBytes(StandardCharsets.UTF_8));
    lines.add(hex(code) + MessageDigest.isEqual(code, code.clone()));
    try {
      lines.add("none: " + MessageDigest.getInstance("none"));
    } catch (NoSuchAlgorithmException e) {
      lines.add("no such algorithm");
    }
    try {
      mac.init(null);
    } catch (InvalidKeyException e) {
      lines.add("invalid key");
    }
  }

  private static void texts(List<String> lines) {
    lines.add(Base64.getUrlEncoder().withoutPadding().encodeToString(BINARY));
    lines.add(Base64.getEncoder().encodeToString(BINARY));
    lines.add(hex(Base64.getUrlDecoder().decode("-_8-AH8")));
    lines.add(hex("a\u00E9\u20AC\uD83D\uDE00".getBytes(StandardCharsets.UTF_8)));
    lines.add(new String(new byte[] {'a', (byte) 0xC3, (byte) 0xA9}, StandardCharsets.UTF_8));
    lines.add(new String(new byte[] {'a', (byte) 0xFF, 'b'}, StandardCharsets.UTF_8));
    lines.add(strict(new byte[] {(byte) 0xF0, (byte) 0x9F, (byte) 0x98, (byte) 0x80}));
    lines.add(strict(new byte[] {'a', (byte) 0xC3}));
    lines.add(strict(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}));
  }

  private static String strict(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return "malformed";
    }
  }

  private static void chance(List<String> lines) {
    Random random = new Random(42);
    lines.add(random.nextInt() + " " + random.nextInt(10) + " " + random.nextLong());
    lines.add(random.nextBoolean() + " " + random.nextDouble() + " " + random.nextFloat());
    lines.add(UUID.fromString("c56a4180-65aa-42ec-a945-5fd21dec0538").toString());
  }

  private sealed interface Shape {
    record Circle(int radius) implements Shape {}

    record Rectangle(int width, int height) implements Shape {}
  }

  private static String described(Shape shape) {
    return switch (shape) {
      case Shape.Circle(int radius) -> "circle " + radius;
      case Shape.Rectangle(int width, int height) -> "rectangle " + width + "x" + height;
    };
  }

  private static void language(List<String> lines) {
    List<Shape> shapes = List.of(new Shape.Rectangle(2, 3), new Shape.Circle(1));
    lines.add(shapes.stream().map(JdkClasses::described).collect(Collectors.joining(", ")));
    lines.add(shapes.toString());
    lines.add(new BigInteger("65537").modPow(BigInteger.TEN, new BigInteger("1000003")).toString());
    lines.add(Math.floor(-1.5) + " " + Math.ceil(1.2) + " " + Math.sqrt(2) + " " + Math.round(2.5));
    lines.add((int) Double.NaN + " " + (long) 1e30 + " " + (byte) 300 + " " + (-5 >>> 3));
    lines.add(Integer.MIN_VALUE / minusOne() + " " + Integer.MIN_VALUE % minusOne());
    lines.add(Long.MIN_VALUE / minusOne() + " " + -7 / 2 + " " + -7 % 3 + " " + 7.5 % -2);
    float zero = minusOne() + 1;
    double zeroDouble = minusOne() + 1;
    lines.add(Float.floatToIntBits(-zero) + " " + Double.doubleToLongBits(-zeroDouble));
    lines.add(1 / -zero + " " + -1.5f * zero + " " + -(zeroDouble - 2.5));
  }

  private static int minusOne() {
    return Integer.parseInt("-1");
  }

  private static String hex(byte[] bytes) {
    return Lowered.hex(bytes);
  }
}
