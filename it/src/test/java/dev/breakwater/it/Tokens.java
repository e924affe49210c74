package dev.breakwater.it;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.breakwater.local.Secrets;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** Makes tokens, genuine ones with the platform's key and all kinds of others. */
final class Tokens {
  static final String HS256_HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
  private static final Secrets SECRETS = SharedPlatform.secrets();

  private Tokens() {}

  /** What the core would issue to {@code subject}, for an hour. */
  static String validFor(String subject) {
    return expiring(subject, Instant.now().plusSeconds(3600));
  }

  static String expiring(String subject, Instant expiry) {
    return signed(JWSAlgorithm.HS256, claims(subject, expiry), SECRETS.jwtSecret());
  }

  static JWTClaimsSet claims(String subject, Instant expiry) {
    return new JWTClaimsSet.Builder()
        .subject(subject)
        .issueTime(Date.from(Instant.now()))
        .expirationTime(Date.from(expiry))
        .build();
  }

  /** Signed by HMAC with the UTF-8 of {@code secret}. */
  static String signed(JWSAlgorithm algorithm, JWTClaimsSet claims, String secret) {
    try {
      SignedJWT token = new SignedJWT(new JWSHeader(algorithm), claims);
      token.sign(new MACSigner(secret));
      return token.serialize();
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  /** {@code header} and {@code payload} as they stand, the payload also when it is no JSON. */
  static String signedText(String header, String payload) {
    return signedParts(encoded(header), encoded(payload));
  }

  /** Two parts of any text, with a genuine HMAC-SHA256 over them. */
  static String signedParts(String header, String payload) {
    String signingInput = header + "." + payload;
    try {
      Base64URL signature =
          new MACSigner(SECRETS.jwtSecret())
              .sign(
                  new JWSHeader(JWSAlgorithm.HS256), signingInput.getBytes(StandardCharsets.UTF_8));
      return signingInput + "." + signature;
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  static String encoded(String text) {
    return Base64URL.encode(text).toString();
  }
}
