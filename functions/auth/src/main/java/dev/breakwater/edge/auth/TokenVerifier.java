package dev.breakwater.edge.auth;

import java.time.Instant;
import java.util.Optional;

/**
 * Judges a JSON Web Token in compact form (RFC 7515, RFC 7519). The first check that fails decides,
 * and nothing of the payload is read before the signature has passed.
 */
final class TokenVerifier {
  private TokenVerifier() {}

  static Verdict verify(String token, SigningKey key, Instant now) {
    if (token.isEmpty()) {
      return refused("Missing token");
    }
    int first = token.indexOf('.');
    int second = token.indexOf('.', first + 1);
    if (first < 0 || second < 0 || token.indexOf('.', second + 1) >= 0) {
      return refused("Invalid token format");
    }
    Optional<Verdict> refusal = judgeHeader(token.substring(0, first));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Optional<byte[]> signature = Base64Url.decode(token.substring(second + 1));
    if (signature.isEmpty()) {
      return refused("Invalid signature encoding");
    }
    if (!key.signed(token.substring(0, second), signature.get())) {
      return refused("Invalid signature");
    }
    return judgePayload(token.substring(first + 1, second), now);
  }

  private static Optional<Verdict> judgeHeader(String part) {
    Optional<byte[]> bytes = Base64Url.decode(part);
    if (bytes.isEmpty()) {
      return Optional.of(refused("Invalid header encoding"));
    }
    try {
      Claims header = Claims.parse(bytes.get());
      header.text("typ");
      String algorithm = header.text("alg").orElseThrow(MalformedClaimsException::new);
      return algorithm.equals("HS256")
          ? Optional.empty()
          : Optional.of(refused("Unsupported algorithm: " + algorithm));
    } catch (MalformedClaimsException e) {
      return Optional.of(refused("Invalid header JSON"));
    }
  }

  private static Verdict judgePayload(String part, Instant now) {
    Optional<byte[]> bytes = Base64Url.decode(part);
    if (bytes.isEmpty()) {
      return refused("Invalid payload encoding");
    }
    try {
      Claims payload = Claims.parse(bytes.get());
      payload.seconds("iat");
      Optional<String> subject = payload.text("sub");
      Optional<Verdict> refusal =
          judgeTime(payload.seconds("exp"), payload.seconds("nbf"), now.getEpochSecond());
      return refusal.orElseGet(() ->
          subject
              .<Verdict>map(Verdict.Accepted::new)
              .orElseGet(() -> refused("Missing subject claim")));
    } catch (MalformedClaimsException e) {
      return refused("Invalid payload JSON");
    }
  }

  private static Optional<Verdict> judgeTime(
      Optional<Long> expiry, Optional<Long> notBefore, long nowSeconds) {
    if (expiry.isEmpty()) {
      return Optional.of(refused("Missing expiry claim"));
    }
    if (expiry.get() <= nowSeconds) {
      return Optional.of(refused("Token expired"));
    }
    if (notBefore.isPresent() && notBefore.get() > nowSeconds) {
      return Optional.of(refused("Token not yet valid"));
    }
    return Optional.empty();
  }

  private static Verdict refused(String reason) {
    return new Verdict.Refused(reason);
  }
}
