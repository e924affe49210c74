package dev.breakwater.core.adapters.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeyException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.breakwater.core.adapters.rest.PublicKeys;
import dev.breakwater.core.launch.Secret;
import dev.breakwater.core.launch.TokenKeySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What tokens are signed and checked with. The first key signs; the others check what was signed
 * before they stepped back, or will be signed when they step forward.
 */
public final class TokenKeys implements PublicKeys {
  private final List<TokenKey> keys;

  private TokenKeys(List<TokenKey> keys) {
    this.keys = List.copyOf(keys);
  }

  /**
   * Reads the keys, of which there is at least one.
   *
   * @throws IllegalArgumentException if the file holds no keys, or first one that cannot sign; the
   *     message shows nothing of them
   */
  public static TokenKeys of(TokenKeySettings settings) {
    List<TokenKey> keys = new ArrayList<>();
    settings.privateKeys().map(TokenKeys::read).ifPresent(keys::addAll);
    Stream.of(settings.secret(), settings.nextSecret())
        .flatMap(Optional::stream)
        .map(Secret::bytes)
        .map(bytes -> TokenKey.of(new OctetSequenceKey.Builder(bytes).build()))
        .forEach(keys::add);
    if (!keys.getFirst().jwk().isPrivate()) {
      throw new IllegalArgumentException(
          "the first key signs, so it must be a private one, but it is public");
    }
    return new TokenKeys(keys);
  }

  private static List<TokenKey> read(Path file) {
    try {
      String json = Files.readString(file);
      List<JWK> jwks =
          json.contains("\"keys\"") ? JWKSet.parse(json).getKeys() : List.of(JWK.parse(json));
      if (jwks.isEmpty()) {
        throw new IllegalArgumentException("the set has no keys");
      }
      return jwks.stream().map(TokenKeys::named).map(TokenKey::of).toList();
    } catch (IOException | ParseException unreadable) {
      throw new IllegalArgumentException("it holds no JSON Web Key", unreadable);
    }
  }

  /** A key without an id gets its thumbprint (RFC 7638), so that tokens can say which it was. */
  private static JWK named(JWK jwk) {
    try {
      if (jwk.getKeyID() != null) {
        return jwk;
      }
      var members = jwk.toJSONObject();
      members.put("kid", jwk.computeThumbprint().toString());
      return JWK.parse(members);
    } catch (JOSEException | ParseException unreadable) {
      throw new IllegalArgumentException("a key has no thumbprint", unreadable);
    }
  }

  /** A token with {@code claims}, by the first key. */
  String signed(JWTClaimsSet claims) {
    TokenKey key = keys.getFirst();
    JWSHeader header =
        new JWSHeader.Builder(key.algorithm())
            .type(JOSEObjectType.JWT)
            .keyID(key.jwk().getKeyID())
            .build();
    SignedJWT token = new SignedJWT(header, claims);
    try {
      token.sign(key.signer());
    } catch (JOSEException refused) {
      throw new IllegalStateException("the first key cannot sign", refused);
    }
    return token.serialize();
  }

  /** Whether one of the keys of its algorithm and id signed it. */
  boolean signed(SignedJWT token) {
    JWSAlgorithm algorithm = token.getHeader().getAlgorithm();
    String id = token.getHeader().getKeyID();
    return keys.stream()
        .filter(key -> key.algorithm().equals(algorithm))
        .filter(
            key -> id == null || key.jwk().getKeyID() == null || id.equals(key.jwk().getKeyID()))
        .anyMatch(key -> verifies(key, token));
  }

  private static boolean verifies(TokenKey key, SignedJWT token) {
    try {
      return token.verify(key.verifier());
    } catch (KeyException unfit) {
      throw new IllegalStateException("a key was taken that is none", unfit);
    } catch (JOSEException malformed) {
      return false;
    }
  }

  @Override
  public String json() {
    return new JWKSet(keys.stream().map(TokenKey::jwk).toList()).toString(true);
  }
}
