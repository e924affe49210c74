package dev.breakwater.core.adapters.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.breakwater.core.domain.UserId;
import dev.breakwater.core.launch.Secret;
import dev.breakwater.core.launch.TokenKeySettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With what tokens are signed and checked, and what of it is told. */
class TokenKeysTest {
  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final UserId USER = new UserId(new UUID(1, 2));

  @TempDir private Path folder;

  private static JWK key(String algorithm, String kid) {
    try {
      return switch (algorithm) {
        case "RS256" -> new RSAKeyGenerator(2048).keyID(kid).generate();
        case "ES256" -> new ECKeyGenerator(Curve.P_256).keyID(kid).generate();
        default -> ed25519(kid);
      };
    } catch (Exception impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static JWK ed25519(String kid) throws Exception {
    var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    byte[] x = pair.getPublic().getEncoded();
    byte[] d = pair.getPrivate().getEncoded();
    return new OctetKeyPair.Builder(Curve.Ed25519, last32(x)).d(last32(d)).keyID(kid).build();
  }

  private static Base64URL last32(byte[] der) {
    return Base64URL.encode(Arrays.copyOfRange(der, der.length - 32, der.length));
  }

  private TokenKeys keys(String json) throws Exception {
    return keys(json, Optional.empty());
  }

  private TokenKeys keys(String json, Optional<Secret> secret) throws Exception {
    Path file = Files.writeString(folder.resolve("keys.json"), json);
    return TokenKeys.of(new TokenKeySettings(Optional.of(file), secret, Optional.empty()));
  }

  private static String set(JWK... keys) {
    return new JWKSet(List.of(keys)).toString(false);
  }

  private static JWTClaimsSet claims() {
    return new JWTClaimsSet.Builder()
        .issuer("breakwater-core")
        .subject(USER.toString())
        .issueTime(Date.from(NOW))
        .expirationTime(Date.from(NOW.plusSeconds(60)))
        .build();
  }

  private static boolean isAccepted(TokenKeys keys, String token) {
    return new TokenCheck(keys, InstantSource.fixed(NOW)).isOf(USER, token);
  }

  @ParameterizedTest
  @ValueSource(strings = {"RS256", "ES256", "EdDSA"})
  void aPrivateKeySignsAndItsPublicHalfChecks(String algorithm) throws Exception {
    JWK key = key(algorithm, "one");
    TokenKeys keys = keys(key.toJSONString());

    SignedJWT token = SignedJWT.parse(keys.signed(claims()));

    assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo(algorithm);
    assertThat(token.getHeader().getKeyID()).isEqualTo("one");
    assertThat(isAccepted(keys, token.serialize())).isTrue();
    JWK published = JWKSet.parse(keys.json()).getKeyByKeyId("one");
    assertThat(published).isEqualTo(key.toPublicJWK());
    assertThat(token.verify(TokenKey.of(published).verifier())).isTrue();
    assertThat(isAccepted(keys(key(algorithm, "one").toJSONString()), token.serialize())).isFalse();
  }

  @Test
  void nothingPrivateOrSharedIsPublished() throws Exception {
    TokenKeys keys =
        keys(set(key("RS256", "r"), key("EdDSA", "e")), Optional.of(new Secret(SECRET)));

    assertThat(keys.json()).doesNotContain("\"d\"", "\"p\"", "\"k\"", "oct");
    assertThat(JWKSet.parse(keys.json()).getKeys())
        .extracting(JWK::getKeyID)
        .containsExactly("r", "e");
  }

  @Test
  void theSecretAloneSignsAndPublishesNothing() throws Exception {
    TokenKeys keys =
        TokenKeys.of(
            new TokenKeySettings(
                Optional.empty(), Optional.of(new Secret(SECRET)), Optional.empty()));

    assertThat(SignedJWT.parse(keys.signed(claims())).getHeader().toString())
        .isEqualTo("{\"typ\":\"JWT\",\"alg\":\"HS256\"}");
    assertThat(keys.json()).isEqualTo("{\"keys\":[]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"RS256", "ES256", "EdDSA"})
  void theFirstKeySignsAndTheOthersStillCheck(String algorithm) throws Exception {
    JWK old = key(algorithm, "old");
    JWK young = key(algorithm, "young");
    String ofOld = keys(old.toJSONString()).signed(claims());
    TokenKeys rotating = keys(set(young, old));

    assertThat(isAccepted(rotating, ofOld)).isTrue();
    assertThat(isAccepted(rotating, rotating.signed(claims()))).isTrue();
    assertThat(SignedJWT.parse(rotating.signed(claims())).getHeader().getKeyID())
        .isEqualTo("young");
    assertThat(isAccepted(keys(set(young)), ofOld)).isFalse();
  }

  @Test
  void bothSecretsCheck() throws Exception {
    Secret next = new Secret(SECRET.toUpperCase(Locale.ROOT));
    TokenKeys keys =
        TokenKeys.of(
            new TokenKeySettings(
                Optional.empty(), Optional.of(new Secret(SECRET)), Optional.of(next)));
    SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims());
    token.sign(new MACSigner(next.bytes()));

    assertThat(isAccepted(keys, token.serialize())).isTrue();
    assertThat(isAccepted(keys, keys.signed(claims()))).isTrue();
  }

  @Test
  void aPublicKeyIsNoSharedOne() throws Exception {
    JWK key = key("EdDSA", "e");
    TokenKeys keys = keys(key.toJSONString());
    SignedJWT forged =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("e").build(), claims());
    forged.sign(new MACSigner(((OctetKeyPair) key).getDecodedX()));

    assertThat(isAccepted(keys, forged.serialize())).isFalse();
    assertThat(isAccepted(keys, new PlainJWT(claims()).serialize())).isFalse();
    assertThat(isAccepted(keys, "x")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "breakwater-core, 0, 60, true",
    "breakwater-core, 5, 60, true",
    "breakwater-core, 6, 60, false",
    "breakwater-core, 0, -4, true",
    "breakwater-core, 0, -5, false",
    "another, 0, 60, false"
  })
  void aTokenMustBeOursAndInTime(String issuer, int begins, int ends, boolean accepted)
      throws Exception {
    TokenKeys keys = keys(key("EdDSA", "e").toJSONString());
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .subject(USER.toString())
            .expirationTime(Date.from(NOW.plusSeconds(ends)));
    Date start = Date.from(NOW.plusSeconds(begins));

    assertThat(isAccepted(keys, keys.signed(claims.issueTime(start).build()))).isEqualTo(accepted);
    assertThat(isAccepted(keys, keys.signed(claims.notBeforeTime(start).build())))
        .isEqualTo(accepted);
  }

  @Test
  void aTokenMustEndAndBeOfTheUser() throws Exception {
    TokenKeys keys = keys(key("EdDSA", "e").toJSONString());
    JWTClaimsSet endless = new JWTClaimsSet.Builder(claims()).expirationTime(null).build();
    JWTClaimsSet others = new JWTClaimsSet.Builder(claims()).subject("ada").build();

    assertThat(isAccepted(keys, keys.signed(endless))).isFalse();
    assertThat(isAccepted(keys, keys.signed(others))).isFalse();
  }

  @Test
  void aKeyWithoutAnIdIsNamedByItsThumbprint() throws Exception {
    JWK key = ed25519("x");
    var members = key.toJSONObject();
    members.remove("kid");
    TokenKeys keys = keys(JWK.parse(members).toJSONString());

    assertThat(SignedJWT.parse(keys.signed(claims())).getHeader().getKeyID())
        .isEqualTo(key.computeThumbprint().toString());
  }

  @Test
  void whatCannotSignIsRefused() {
    assertThatThrownBy(() -> keys("text")).hasMessage("it holds no JSON Web Key");
    assertThatThrownBy(() -> keys("{\"keys\":[]}")).hasMessage("the set has no keys");
    assertThatThrownBy(() -> keys(key("EdDSA", "e").toPublicJWK().toJSONString()))
        .hasMessage("the first key signs, so it must be a private one, but it is public");
    assertThatThrownBy(() -> keys(new ECKeyGenerator(Curve.P_384).generate().toJSONString()))
        .hasMessage(
            "a key is RSA of 2048 bits or more, EC on P-256 or OKP on Ed25519, but EC of 384 bits"
                + " was found");
  }
}
