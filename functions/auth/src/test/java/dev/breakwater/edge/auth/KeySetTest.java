package dev.breakwater.edge.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.guest.Variables;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which key a token is checked with. */
class KeySetTest {
  private static final String SECRET = "a signing key of 32 bytes or more";
  private static final String NEXT_SECRET = "the signing key that comes after it";
  private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);
  private static final String PAYLOAD = "{\"sub\":\"a\",\"exp\":1800000009}";
  private static final Signer RSA = Signer.rsa("r");
  private static final Signer EC = Signer.ec("c");
  private static final Signer ED = Signer.ed("e");

  static List<Signer> signers() {
    return List.of(RSA, EC, ED);
  }

  @ParameterizedTest
  @MethodSource("signers")
  void aPublicKeyAloneIsEnough(Signer signer) {
    TokenVerifier verifier = with(signer.jwk());

    assertThat(verifier.verify(signer.token(PAYLOAD), NOW)).isEqualTo(new Verdict.Accepted("a"));
    assertThat(verifier.verify(signer.token(header(signer), PAYLOAD), NOW))
        .isEqualTo(new Verdict.Accepted("a"));
    assertThat(verifier.verify(hmac("{\"alg\":\"HS256\"}", SECRET.getBytes(UTF_8)), NOW))
        .isEqualTo(refused("Unsupported algorithm: HS256"));
  }

  @ParameterizedTest
  @MethodSource("signers")
  void everyKindOfKeyStandsBesideTheOthers(Signer signer) {
    TokenVerifier verifier = with(RSA.jwk(), EC.jwk(), ED.jwk());

    assertThat(verifier.verify(signer.token(PAYLOAD), NOW)).isEqualTo(new Verdict.Accepted("a"));
  }

  @Test
  void aKeyOfTheSameKindIsNotEnough() {
    for (Signer other : List.of(Signer.rsa("r"), Signer.ec("c"), Signer.ed("e"))) {
      assertThat(with(RSA.jwk(), EC.jwk(), ED.jwk()).verify(other.token(PAYLOAD), NOW))
          .isEqualTo(refused("Invalid signature"));
    }
  }

  @ParameterizedTest
  @MethodSource("signers")
  void twoKeysAreActiveWhileOneReplacesTheOther(Signer old) {
    Signer young = new Signer(old.algorithm(), "young", fresh(old).keys());

    TokenVerifier rotating = with(old.jwk(), young.jwk());
    assertThat(rotating.verify(old.token(PAYLOAD), NOW)).isEqualTo(new Verdict.Accepted("a"));
    assertThat(rotating.verify(young.token(PAYLOAD), NOW)).isEqualTo(new Verdict.Accepted("a"));
    TokenVerifier rotated = with(young.jwk());
    assertThat(rotated.verify(old.token(PAYLOAD), NOW)).isEqualTo(refused("Invalid signature"));
  }

  @Test
  void aTokenThatNamesAnotherKeyIsNotCheckedWithThisOne() {
    Signer renamed = new Signer("EdDSA", "other", ED.keys());

    assertThat(with(ED.jwk()).verify(renamed.token(PAYLOAD), NOW))
        .isEqualTo(refused("Invalid signature"));
    assertThat(with(ED.jwk(), Signer.ed("other").jwk()).verify(renamed.token(PAYLOAD), NOW))
        .isEqualTo(refused("Invalid signature"));
  }

  @Test
  void bothSecretsAreActive() {
    TokenVerifier verifier =
        TestVariables.of("jwt_secret", SECRET, "jwt_secret_next", NEXT_SECRET).verifier();

    for (String secret : List.of(SECRET, NEXT_SECRET)) {
      assertThat(verifier.verify(hmac("{\"alg\":\"HS256\"}", secret.getBytes(UTF_8)), NOW))
          .isEqualTo(new Verdict.Accepted("a"));
    }
    assertThat(verifier.verify(hmac("{\"alg\":\"HS256\"}", new byte[40]), NOW))
        .isEqualTo(refused("Invalid signature"));
  }

  @Test
  void aSharedKeyCanHaveAName() {
    byte[] key = NEXT_SECRET.getBytes(UTF_8);
    String jwk = "{\"kty\":\"oct\",\"kid\":\"s\",\"k\":\"" + Signer.encoded(key) + "\"}";
    String token = hmac("{\"alg\":\"HS256\",\"kid\":\"s\"}", key);

    assertThat(with(jwk).verify(token, NOW)).isEqualTo(new Verdict.Accepted("a"));
  }

  @ParameterizedTest
  @MethodSource("signers")
  void aPublicKeyIsNeverASharedOne(Signer signer) {
    byte[] encoded = signer.keys().getPublic().getEncoded();
    byte[] point = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    TokenVerifier verifier =
        TestVariables.of("jwt_secret", SECRET, "jwt_keys", set(signer.jwk())).verifier();

    for (byte[] key : List.of(encoded, point, signer.jwk().getBytes(UTF_8))) {
      String named = "{\"alg\":\"HS256\",\"kid\":\"" + signer.kid() + "\"}";
      assertThat(verifier.verify(hmac(named, key), NOW)).isEqualTo(refused("Invalid signature"));
      assertThat(verifier.verify(hmac("{\"alg\":\"HS256\"}", key), NOW))
          .isEqualTo(refused("Invalid signature"));
    }
  }

  @Test
  void aKeyIsGoodForNoAlgorithmButItsOwn() {
    String lie = "{\"alg\":\"ES256\",\"kid\":\"" + ED.kid() + "\"}";

    assertThat(with(ED.jwk()).verify(ED.token(lie, PAYLOAD), NOW))
        .isEqualTo(refused("Unsupported algorithm: ES256"));
    assertThat(with(ED.jwk(), EC.jwk()).verify(ED.token(lie, PAYLOAD), NOW))
        .isEqualTo(refused("Invalid signature"));
  }

  @Test
  void aKeyForAnotherUseOrAlgorithmIsLeftOut() {
    String token = EC.token(PAYLOAD);

    assertThat(with(ED.jwk(), EC.jwk("\"use\":\"enc\"")).verify(token, NOW))
        .isEqualTo(refused("Unsupported algorithm: ES256"));
    assertThat(with(ED.jwk(), EC.jwk("\"alg\":\"ECDH-ES\"")).verify(token, NOW))
        .isEqualTo(refused("Unsupported algorithm: ES256"));
    assertThat(with(EC.jwk("\"use\":\"sig\"", "\"alg\":\"ES256\"")).verify(token, NOW))
        .isEqualTo(new Verdict.Accepted("a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "None", "RS512", "PS256", "ES384", "Ed25519", "HS512", ""})
  void noOtherAlgorithmIsTaken(String algorithm) {
    String token = ED.token("{\"alg\":\"" + algorithm + "\"}", PAYLOAD);

    assertThat(with(RSA.jwk(), EC.jwk(), ED.jwk()).verify(token, NOW))
        .isEqualTo(refused("Unsupported algorithm: " + algorithm));
  }

  @Test
  void anExtensionThatMustBeUnderstoodIsNot() {
    String header = "{\"alg\":\"EdDSA\",\"crit\":[\"b64\"],\"b64\":false}";

    assertThat(with(ED.jwk()).verify(ED.token(header, PAYLOAD), NOW))
        .isEqualTo(refused("Invalid header JSON"));
  }

  @Test
  void aPrivateKeyIsRefused() {
    assertThatThrownBy(() -> with(ED.jwk("\"d\":\"AAAA\"")))
        .hasMessage(
            "the EdDSA key e of jwt_keys is private: whoever only checks tokens must not have it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[]", "{}", "{\"keys\":{}}", "{\"keys\":[1]}", "{\"keys\":[{\"kty\":1}]}"})
  void whatIsNoKeySetIsRefused(String json) {
    String wanted = "the variable jwt_keys is no JSON Web Key Set: {\"keys\":[...]} is wanted";
    TokenVerifier verifier = TestVariables.of("jwt_secret", SECRET, "jwt_keys", json).verifier();

    assertThatThrownBy(() -> TestVariables.of("jwt_keys", json).verifier()).hasMessage(wanted);
    assertThatThrownBy(() -> verifier.verify(ED.token(PAYLOAD), NOW)).hasMessage(wanted);
    assertThatThrownBy(() -> verifier.verify(hmac("{\"alg\":\"HS256\"}", new byte[40]), NOW))
        .hasMessage(wanted);
  }

  @Test
  void aTokenOfTheSecretReadsNoOtherKeys() {
    List<String> asked = new ArrayList<>();
    Variables variables =
        name -> {
          asked.add(name);
          return name.equals("jwt_secret") ? Optional.of(SECRET) : Optional.empty();
        };
    TokenVerifier verifier = new TokenVerifier(KeySet.of(variables), TokenRules.of(variables));

    String token = hmac("{\"alg\":\"HS256\"}", SECRET.getBytes(UTF_8));
    assertThat(verifier.verify(token, NOW)).isEqualTo(new Verdict.Accepted("a"));
    assertThat(asked).contains("jwt_secret", "jwt_secret_next").doesNotContain("jwt_keys");
    verifier.verify(hmac("{\"alg\":\"HS256\",\"kid\":\"s\"}", new byte[40]), NOW);
    verifier.verify(ED.token(PAYLOAD), NOW);
    assertThat(asked).containsOnlyOnce("jwt_keys");
  }

  @Test
  void aTokenThatNamesASharedKeyIsNotCheckedWithTheSecret() {
    String jwk = "{\"kty\":\"oct\",\"kid\":\"s\",\"k\":\"" + Signer.encoded(new byte[40]) + "\"}";
    TokenVerifier verifier =
        TestVariables.of("jwt_secret", SECRET, "jwt_keys", set(jwk)).verifier();
    byte[] secret = SECRET.getBytes(UTF_8);

    assertThat(verifier.verify(hmac("{\"alg\":\"HS256\",\"kid\":\"s\"}", secret), NOW))
        .isEqualTo(refused("Invalid signature"));
    assertThat(verifier.verify(hmac("{\"alg\":\"HS256\",\"kid\":\"x\"}", secret), NOW))
        .isEqualTo(new Verdict.Accepted("a"));
    assertThat(verifier.verify(hmac("{\"alg\":\"HS256\"}", new byte[40]), NOW))
        .isEqualTo(new Verdict.Accepted("a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"keys\":[]}",
        "{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-384\"}]}",
        "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"X25519\"}]}"
      })
  void withoutAUsableKeyNothingIsChecked(String json) {
    assertThatThrownBy(() -> TestVariables.of("jwt_keys", json).verifier())
        .hasMessage("no key to check tokens with: set the variable jwt_secret or jwt_keys");
  }

  @Test
  void anEmptyVariableIsNoKey() {
    TestVariables empty = TestVariables.of("jwt_secret", "", "jwt_secret_next", "", "jwt_keys", "");
    assertThatThrownBy(empty::verifier).hasMessageStartingWith("no key to check tokens with");
  }

  @Test
  void numbersThatAreNoKeyAreRefusedWhenTheKeyIsNeeded() {
    String short256 = "\"" + Signer.encoded(new byte[] {1, 2, 3}) + "\"";

    assertThatThrownBy(() ->
            with("{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":" + short256 + "}")
                .verify(ED.token(PAYLOAD), NOW))
        .hasMessage("the EdDSA key without kid of jwt_keys is no point of the curve Ed25519");
    assertThatThrownBy(() ->
            with("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":" + short256 + ",\"y\":" + short256 + "}")
                .verify(EC.token(PAYLOAD), NOW))
        .hasMessageContaining("must have an x and a y of 32 bytes each");
    assertThatThrownBy(() ->
            with(EC.jwk().replaceFirst("\"x\":\"....", "\"x\":\"AAAA"))
                .verify(EC.token(PAYLOAD), NOW))
        .hasMessageContaining("is no point of the curve P-256");
    assertThatThrownBy(() ->
            with("{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":" + short256 + "}")
                .verify(RSA.token(PAYLOAD), NOW))
        .hasMessageContaining("has a modulus of 17 bits, wanted is an odd one of 2048 to 4096");
    assertThatThrownBy(
            () -> with("{\"kty\":\"RSA\",\"e\":\"AQAB\"}").verify(RSA.token(PAYLOAD), NOW))
        .hasMessageContaining("must have base64url in \"n\"");
    assertThatThrownBy(
            () -> with(RSA.jwk().replace("AQAB", "AQAA")).verify(RSA.token(PAYLOAD), NOW))
        .hasMessageContaining("has an exponent that no key should have");
  }

  private static TokenVerifier with(String... jwks) {
    return TestVariables.of("jwt_keys", set(jwks)).verifier();
  }

  private static String set(String... jwks) {
    return "{\"keys\":[" + String.join(",", jwks) + "]}";
  }

  private static String header(Signer signer) {
    return "{\"alg\":\"" + signer.algorithm() + "\"}";
  }

  private static Signer fresh(Signer like) {
    return switch (like.algorithm()) {
      case "RS256" -> Signer.rsa("fresh");
      case "ES256" -> Signer.ec("fresh");
      default -> Signer.ed("fresh");
    };
  }

  private static Verdict refused(String reason) {
    return new Verdict.Refused(reason);
  }

  private static String hmac(String header, byte[] key) {
    String signed =
        Signer.encoded(header.getBytes(UTF_8)) + "." + Signer.encoded(PAYLOAD.getBytes(UTF_8));
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return signed + "." + Signer.encoded(mac.doFinal(signed.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
