package dev.breakwater.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes assertions of the edge by the letter of ADR 9.
 *
 * @param key its secret
 */
record Assertions(String keyId, String key) {

  /** The header for a request of now, with a nonce of its own. */
  String about(String method, String target, String user, String requestId, String body) {
    return at(Instant.now(), method, target, user, requestId, digest(body));
  }

  String at(
      Instant time, String method, String target, String user, String requestId, String digest) {
    String seconds = Long.toString(time.getEpochSecond());
    String nonce = UUID.randomUUID().toString();
    String lines =
        String.join("\n", "v1", keyId, seconds, nonce, method, target, user, requestId, digest);
    return String.join(";", "v1", keyId, seconds, nonce, digest, mac(lines));
  }

  private String mac(String lines) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
      return encoded(mac.doFinal(lines.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  static String digest(String body) {
    try {
      return encoded(MessageDigest.getInstance("SHA-256").digest(body.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
