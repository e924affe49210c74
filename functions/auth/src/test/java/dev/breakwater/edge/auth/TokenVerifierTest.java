package dev.breakwater.edge.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.guest.Variables;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenVerifierTest {
  private static final String SECRET = "a signing key of 32 bytes or more";
  private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);
  private static final String HEADER = "{\"typ\":\"JWT\",\"alg\":\"HS256\"}";

  @Test
  void aGenuineTokenInTimeIsAccepted() {
    assertThat(verify(signed(HEADER, "{\"sub\":\"user-1é\",\"iat\":1,\"exp\":1800000001}")))
        .isEqualTo(new Verdict.Accepted("user-1é"));
  }

  @Test
  void membersThatAreNotAskedForAreIgnored() {
    assertThat(
            verify(
                signed(
                    "{\"alg\":\"HS256\",\"typ\":null,\"kid\":\"1\"}",
                    "{\"aud\":[1,{\"a\":2.5}],\"exp\":1800000001,\"sub\":\"\"}")))
        .isEqualTo(new Verdict.Accepted(""));
  }

  @Test
  void anEmptyTokenIsMissing() {
    assertThat(verify("")).isEqualTo(refused("Missing token"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"invalid", "a.b", "a.b.c.d", "..."})
  void anythingButThreePartsIsNoToken(String token) {
    assertThat(verify(token)).isEqualTo(refused("Invalid token format"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"e30=", "e3", "!!!!", "e 30", "e+/0"})
  void headersMustBeCanonicalBase64Url(String header) {
    assertThat(verify(header + ".e30.AAAA")).isEqualTo(refused("Invalid header encoding"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "\"HS256\"",
        "{",
        "{}",
        "{\"alg\":1}",
        "{\"alg\":null}",
        "{\"alg\":\"HS256\"} x",
        "{\"alg\":\"HS256\",\"typ\":1}"
      })
  void headersMustBeObjectsWithAnAlgorithm(String header) {
    assertThat(verify(signed(header, "{}"))).isEqualTo(refused("Invalid header JSON"));
  }

  @Test
  void aHeaderThatIsNotUtf8IsNoJson() {
    byte[] header = "{\"alg\":\"HS256\",\"x\":\"?\"}".getBytes(UTF_8);
    header[header.length - 3] = (byte) 0xff;
    String part = Base64.getUrlEncoder().withoutPadding().encodeToString(header);
    assertThat(verify(part + ".e30.AAAA")).isEqualTo(refused("Invalid header JSON"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "hs256", "HS512", "RS256", "HS256 "})
  void onlyHs256IsSupported(String algorithm) {
    assertThat(verify(signed("{\"alg\":\"" + algorithm + "\"}", "{}")))
        .isEqualTo(refused("Unsupported algorithm: " + algorithm));
  }

  @Test
  void theSignatureMustBeBase64Url() {
    String token = signed(HEADER, "{}");
    assertThat(verify(token + "=")).isEqualTo(refused("Invalid signature encoding"));
  }

  @Test
  void aTamperedPayloadBreaksTheSignature() {
    String token = signed(HEADER, "{\"sub\":\"a\",\"exp\":1800000001}");
    String other = encoded("{\"sub\":\"b\",\"exp\":1800000001}".getBytes(UTF_8));
    String header = token.substring(0, token.indexOf('.'));
    String signature = token.substring(token.lastIndexOf('.'));
    assertThat(verify(header + "." + other + signature)).isEqualTo(refused("Invalid signature"));
    assertThat(verify(header + "." + other + ".")).isEqualTo(refused("Invalid signature"));
  }

  @Test
  void anotherKeyBreaksTheSignature() {
    String token = signed(HEADER, "{\"sub\":\"a\",\"exp\":1800000001}");
    assertThat(verifier("another signing key of 32 bytes and more").verify(token, NOW))
        .isEqualTo(refused("Invalid signature"));
  }

  @Test
  void thePayloadIsReadOnlyAfterTheSignature() {
    assertThat(verify(encoded(HEADER.getBytes(UTF_8)) + ".!!.AAAA"))
        .isEqualTo(refused("Invalid signature"));
    assertThat(verify(signedParts(encoded(HEADER.getBytes(UTF_8)) + ".!!")))
        .isEqualTo(refused("Invalid payload encoding"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{\"sub\":1}",
        "{\"exp\":\"1\"}",
        "{\"exp\":1.5}",
        "{\"exp\":1.0}",
        "{\"exp\":-1}",
        "{\"iat\":true}",
        "{\"exp\":18446744073709551616}",
        "{\"exp\":1e3}"
      })
  void claimsOfTheWrongTypeAreRefused(String payload) {
    assertThat(verify(signed(HEADER, payload))).isEqualTo(refused("Invalid payload JSON"));
  }

  @ParameterizedTest
  @CsvSource({"1799999999,Token expired", "1800000000,Token expired", "0,Token expired"})
  void aTokenEndsWithItsExpiry(long expiry, String reason) {
    assertThat(verify(signed(HEADER, "{\"sub\":\"a\",\"exp\":" + expiry + "}")))
        .isEqualTo(refused(reason));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1800000001", "9223372036854775808", "18446744073709551615"})
  void anyWholeNumberOfSecondsCanBeAnExpiry(String expiry) {
    assertThat(verify(signed(HEADER, "{\"sub\":\"a\",\"exp\":" + expiry + "}")))
        .isEqualTo(new Verdict.Accepted("a"));
  }

  @Test
  void aTokenWithoutExpiryIsRefused() {
    assertThat(verify(signed(HEADER, "{\"sub\":\"a\"}")))
        .isEqualTo(refused("Missing expiry claim"));
  }

  @Test
  void aTokenBeforeItsTimeIsRefused() {
    assertThat(verify(signed(HEADER, "{\"sub\":\"a\",\"exp\":1800000009,\"nbf\":1800000001}")))
        .isEqualTo(refused("Token not yet valid"));
  }

  @Test
  void aTokenWithoutSubjectIsRefused() {
    assertThat(verify(signed(HEADER, "{\"exp\":1800000001}")))
        .isEqualTo(refused("Missing subject claim"));
  }

  @Test
  void aShortKeyIsRefused() {
    assertThatThrownBy(() -> verifier("super-secret-key"))
        .hasMessage("the variable jwt_secret has 16 bytes, at least 32 are needed");
  }

  @Test
  void theAuthenticatorReadsKeyAndClockAtEachCall() {
    String token = signed(HEADER, "{\"sub\":\"a\",\"exp\":1800000001}");
    Variables variables = TestVariables.of("jwt_secret", SECRET);
    var inTime = new JwtAuthenticator(variables, () -> NOW);
    assertThat(inTime.verifyToken(token).userId()).contains("a");
    var late = new JwtAuthenticator(variables, () -> NOW.plusSeconds(6));
    assertThat(late.verifyToken(token).error()).contains("Token expired");
    assertThat(late.verifyToken(token).authenticated()).isFalse();
  }

  @Test
  void withoutAKeyNoTokenIsJudged() {
    var unset = new JwtAuthenticator(name -> Optional.empty(), () -> NOW);
    assertThatThrownBy(() -> unset.verifyToken("a.b.c"))
        .hasMessage("no key to check tokens with: set the variable jwt_secret or jwt_keys");
  }

  private static Verdict verify(String token) {
    return verifier(SECRET).verify(token, NOW);
  }

  private static TokenVerifier verifier(String secret) {
    return TestVariables.of("jwt_secret", secret, "jwt_leeway_seconds", "0").verifier();
  }

  private static Verdict refused(String reason) {
    return new Verdict.Refused(reason);
  }

  private static String signed(String header, String payload) {
    return signedParts(encoded(header.getBytes(UTF_8)) + "." + encoded(payload.getBytes(UTF_8)));
  }

  private static String signedParts(String parts) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
      return parts + "." + encoded(mac.doFinal(parts.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
