package dev.breakwater.core.adapters.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;

/**
 * A key of tokens, good for the one algorithm that its kind has here.
 *
 * @param jwk private, public or shared
 */
record TokenKey(JWK jwk, JWSAlgorithm algorithm) {
  private static final int MIN_RSA_BITS = 2048;

  /**
   * Takes a key of a kind that the edge takes too.
   *
   * @throws IllegalArgumentException for any other kind
   */
  static TokenKey of(JWK jwk) {
    JWSAlgorithm algorithm =
        switch (jwk) {
          case OctetSequenceKey shared -> JWSAlgorithm.HS256;
          case RSAKey rsa when rsa.size() >= MIN_RSA_BITS -> JWSAlgorithm.RS256;
          case ECKey ec when ec.getCurve().equals(Curve.P_256) -> JWSAlgorithm.ES256;
          case OctetKeyPair ed when ed.getCurve().equals(Curve.Ed25519) -> JWSAlgorithm.EdDSA;
          default ->
              throw new IllegalArgumentException(
                  "a key is RSA of 2048 bits or more, EC on P-256 or OKP on Ed25519, but "
                      + jwk.getKeyType()
                      + " of "
                      + jwk.size()
                      + " bits was found");
        };
    return new TokenKey(jwk, algorithm);
  }

  /** Signs with the private or shared half. */
  JWSSigner signer() throws JOSEException {
    return switch (jwk) {
      case OctetSequenceKey shared -> new MACSigner(shared);
      case RSAKey rsa -> new RSASSASigner(rsa);
      case ECKey ec -> new ECDSASigner(ec);
      case OctetKeyPair ed -> new Ed25519Jws(ed);
      default -> throw new IllegalStateException("no such key is taken: " + jwk.getKeyType());
    };
  }

  /** Verifies with the public or shared half. */
  JWSVerifier verifier() throws JOSEException {
    return switch (jwk) {
      case OctetSequenceKey shared -> new MACVerifier(shared);
      case RSAKey rsa -> new RSASSAVerifier(rsa);
      case ECKey ec -> new ECDSAVerifier(ec);
      case OctetKeyPair ed -> new Ed25519Jws(ed);
      default -> throw new IllegalStateException("no such key is taken: " + jwk.getKeyType());
    };
  }
}
