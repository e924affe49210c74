package dev.breakwater.edge.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;

/**
 * Judges a JSON Web Token in compact form (RFC 7515, RFC 7519). The first check that fails decides,
 * and nothing of the payload is read before the signature has passed.
 *
 * @param keys decide which algorithms are taken
 * @param rules what the payload must say
 */
record TokenVerifier(KeySet keys, TokenRules rules) {

  Verdict verify(String token, Instant now) {
    if (token.isEmpty()) {
      return refused("Missing token");
    }
    int first = token.indexOf('.');
    int second = token.indexOf('.', first + 1);
    if (first < 0 || second < 0 || token.indexOf('.', second + 1) >= 0) {
      return refused("Invalid token format");
    }
    Optional<byte[]> header = Base64Url.decode(token.substring(0, first));
    if (header.isEmpty()) {
      return refused("Invalid header encoding");
    }
    Optional<Verdict> refusal = judgeSignature(header.get(), token, second);
    return refusal.orElseGet(() -> judgePayload(token.substring(first + 1, second), now));
  }

  private Optional<Verdict> judgeSignature(byte[] headerJson, String token, int dot) {
    try {
      Claims header = Claims.parse(headerJson);
      header.text("typ");
      String algorithm = header.text("alg").orElseThrow(MalformedJsonException::new);
      if (!keys.knows(algorithm)) {
        return Optional.of(refused("Unsupported algorithm: " + algorithm));
      }
      if (header.member("crit").isPresent()) {
        throw new MalformedJsonException(); // an extension that must be understood, and none is
      }
      Optional<byte[]> bytes = Base64Url.decode(token.substring(dot + 1));
      if (bytes.isEmpty()) {
        return Optional.of(refused("Invalid signature encoding"));
      }
      Signature signature = new Signature(token.substring(0, dot).getBytes(UTF_8), bytes.get());
      return keys.signed(signature, algorithm, header.text("kid"))
          ? Optional.empty()
          : Optional.of(refused("Invalid signature"));
    } catch (MalformedJsonException e) {
      return Optional.of(refused("Invalid header JSON"));
    }
  }

  private Verdict judgePayload(String part, Instant now) {
    Optional<byte[]> bytes = Base64Url.decode(part);
    if (bytes.isEmpty()) {
      return refused("Invalid payload encoding");
    }
    try {
      return rules.judge(Claims.parse(bytes.get()), now.getEpochSecond());
    } catch (MalformedJsonException e) {
      return refused("Invalid payload JSON");
    }
  }

  private static Verdict refused(String reason) {
    return new Verdict.Refused(reason);
  }
}
