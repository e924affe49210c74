package dev.breakwater.it;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Arrays;

/**
 * A private key that signs tokens: RSA and EC by Nimbus, Ed25519 by the JDK.
 *
 * @param signing the same key as {@code jwk}
 */
record SigningKey(JWSAlgorithm algorithm, JWK jwk, PrivateKey signing) {

  static SigningKey of(String algorithm, String kid) {
    try {
      return switch (algorithm) {
        case "RS256" -> {
          var key = new RSAKeyGenerator(2048).keyID(kid).generate();
          yield new SigningKey(JWSAlgorithm.RS256, key, key.toPrivateKey());
        }
        case "ES256" -> {
          var key = new ECKeyGenerator(Curve.P_256).keyID(kid).generate();
          yield new SigningKey(JWSAlgorithm.ES256, key, key.toPrivateKey());
        }
        default -> ed25519(kid);
      };
    } catch (JOSEException | GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static SigningKey ed25519(String kid) throws GeneralSecurityException {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    JWK jwk =
        new OctetKeyPair.Builder(Curve.Ed25519, last32(pair.getPublic().getEncoded()))
            .d(last32(pair.getPrivate().getEncoded()))
            .keyID(kid)
            .build();
    return new SigningKey(JWSAlgorithm.EdDSA, jwk, pair.getPrivate());
  }

  private static Base64URL last32(byte[] der) {
    return Base64URL.encode(Arrays.copyOfRange(der, der.length - 32, der.length));
  }

  String token(JWTClaimsSet claims) {
    return token(new JWSHeader.Builder(algorithm).keyID(jwk.getKeyID()).build().toString(), claims);
  }

  /** A token with any header, signed in this key's own way. */
  String token(String header, JWTClaimsSet claims) {
    String signed = Tokens.encoded(header) + "." + Tokens.encoded(claims.toString());
    return signed + "." + signature(signed.getBytes(StandardCharsets.UTF_8));
  }

  private Base64URL signature(byte[] message) {
    try {
      return switch (algorithm.getName()) {
        case "RS256" -> new RSASSASigner(signing).sign(new JWSHeader(algorithm), message);
        case "ES256" -> new ECDSASigner(jwk.toECKey()).sign(new JWSHeader(algorithm), message);
        default -> {
          Signature signature = Signature.getInstance("Ed25519");
          signature.initSign(signing);
          signature.update(message);
          yield Base64URL.encode(signature.sign());
        }
      };
    } catch (JOSEException | GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
