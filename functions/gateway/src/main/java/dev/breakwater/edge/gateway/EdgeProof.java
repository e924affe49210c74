package dev.breakwater.edge.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.Call;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What shows the core that a request came through the edge, and for whom: the shared secret, an
 * assertion about this very request, or both.
 *
 * @param nonces random UUIDs
 * @param clockMillis milliseconds since 1970
 */
record EdgeProof(Settings settings, Supplier<UUID> nonces, LongSupplier clockMillis) {
  private static final String VERSION = "v1";
  private static final String HMAC_SHA_256 = "HmacSHA256";

  /**
   * The call with its proof. An assertion is good for one attempt, so each gets its own; a body
   * that streams is left out of it.
   */
  Call on(Call call, Optional<String> userId) {
    Call proved = call;
    if (userId.isPresent()) {
      proved = proved.withHeader("x-user-id", userId.get());
    }
    if (settings.showsEdgeSecret()) {
      proved = proved.withHeader("x-edge-verified", settings.edgeSecret());
    }
    return settings.signsRequests()
        ? proved.withHeader("x-edge-assertion", assertion(call, userId.orElse("")))
        : proved;
  }

  /** The lines of ADR 9, and their code behind the ones that the core can't know. */
  private String assertion(Call call, String userId) {
    EdgeKey key = settings.edgeKey();
    String seconds = Long.toString(clockMillis.getAsLong() / 1000);
    String nonce = nonces.get().toString();
    String digest = digest(call.body());
    String lines =
        String.join(
            "\n",
            VERSION,
            key.id(),
            seconds,
            nonce,
            call.method(),
            withoutEmptyQuery(call.target()),
            userId,
            call.headers().first("x-request-id").orElse(""),
            digest);
    return String.join(";", VERSION, key.id(), seconds, nonce, digest, mac(key, lines));
  }

  private static String withoutEmptyQuery(String target) {
    return target.endsWith("?") && target.indexOf('?') == target.length() - 1
        ? target.substring(0, target.length() - 1)
        : target;
  }

  private static String digest(Body body) {
    return switch (body) {
      case Body.Bytes bytes -> encoded(sha256(bytes.content()));
      case Body.Stream stream -> "unsigned";
    };
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("SHA-256 is part of every function", e);
    }
  }

  private static String mac(EdgeKey key, String lines) {
    try {
      Mac mac = Mac.getInstance(HMAC_SHA_256);
      mac.init(new SecretKeySpec(key.secret().getBytes(UTF_8), HMAC_SHA_256));
      return encoded(mac.doFinal(lines.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HmacSHA256 is part of every function", e);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
