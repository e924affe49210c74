package dev.breakwater.edge.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;

/**
 * A pair of keys of the JDK, which signs tokens and shows its public half.
 *
 * @param algorithm of JSON Web Signatures
 */
record Signer(String algorithm, String kid, KeyPair keys) {

  static Signer rsa(String kid) {
    return new Signer("RS256", kid, pair("RSA", 2048));
  }

  static Signer ec(String kid) {
    return new Signer("ES256", kid, pair("EC", 256));
  }

  static Signer ed(String kid) {
    return new Signer("EdDSA", kid, pair("Ed25519", 255));
  }

  private static KeyPair pair(String kind, int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** A token with this key's {@code kid}. */
  String token(String payload) {
    return token("{\"alg\":\"" + algorithm + "\",\"kid\":\"" + kid + "\"}", payload);
  }

  String token(String header, String payload) {
    String signed = encoded(header.getBytes(UTF_8)) + "." + encoded(payload.getBytes(UTF_8));
    try {
      Signature signature = Signature.getInstance(jdkName());
      signature.initSign(keys.getPrivate());
      signature.update(signed.getBytes(UTF_8));
      return signed + "." + encoded(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private String jdkName() {
    return switch (algorithm) {
      case "RS256" -> "SHA256withRSA";
      case "ES256" -> "SHA256withECDSAinP1363Format";
      default -> "Ed25519";
    };
  }

  /** The public key as a JSON Web Key, with {@code more} members. */
  String jwk(String... more) {
    String members =
        switch (keys.getPublic()) {
          case RSAPublicKey key ->
              "\"kty\":\"RSA\",\"n\":\"%s\",\"e\":\"%s\""
                  .formatted(number(key.getModulus(), 256), number(key.getPublicExponent(), 3));
          case ECPublicKey key ->
              "\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"%s\",\"y\":\"%s\""
                  .formatted(
                      number(key.getW().getAffineX(), 32), number(key.getW().getAffineY(), 32));
          default -> "\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + encoded(edPoint()) + "\"";
        };
    String rest = more.length == 0 ? "" : "," + String.join(",", more);
    return "{" + members + ",\"kid\":\"" + kid + "\"" + rest + "}";
  }

  /** The last 32 bytes of the X.509 form are the point. */
  private byte[] edPoint() {
    byte[] encoded = keys.getPublic().getEncoded();
    return Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
  }

  private static String number(BigInteger number, int bytes) {
    byte[] all = number.toByteArray();
    byte[] fitting = new byte[bytes];
    int length = Math.min(bytes, all.length);
    System.arraycopy(all, all.length - length, fitting, bytes - length, length);
    return encoded(fitting);
  }

  static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
