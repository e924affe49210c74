package dev.breakwater.it;

import static dev.breakwater.it.Problems.assertProblem;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.restassured.response.Response;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tokens the edge accepts, and why it refuses the others. */
@ThroughEdge
class TokenIT {
  private static final String SUBJECT = UUID.randomUUID().toString();
  private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");
  private static final String PAYLOAD =
      "{\"sub\":\"" + SUBJECT + "\",\"exp\":" + LATER.getEpochSecond() + "}";

  private final Edge edge;

  TokenIT(Edge edge) {
    this.edge = edge;
  }

  @Test
  void aGenuineTokenIsAccepted() {
    isAccepted(Tokens.validFor(SUBJECT));
    isAccepted(Tokens.signedText(Tokens.HS256_HEADER, PAYLOAD));
    isAccepted(Tokens.signedText("{\"alg\":\"HS256\"}", PAYLOAD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer", "bearer", "BEARER"})
  void theCaseOfTheSchemeDoesNotMatter(String scheme) {
    Response response =
        edge.request()
            .header("Authorization", scheme + " " + Tokens.validFor(SUBJECT))
            .get("/api/todos");

    assertThat(response.statusCode()).isEqualTo(200);
  }

  @Test
  void noHeaderIsAMissingToken() {
    Response response = edge.request().get("/api/todos");

    isRefused(response, "Missing token");
    assertThat(response.headers().getValues("WWW-Authenticate"))
        .containsExactly("Bearer realm=\"breakwater\"");
  }

  @Test
  void aRefusalSaysWhyInItsChallenge() {
    assertThat(with("invalid").headers().getValues("WWW-Authenticate"))
        .containsExactly(
            "Bearer realm=\"breakwater\", error=\"invalid_token\","
                + " error_description=\"Invalid token format\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic dXNlcjpwYXNz", "Bearer", "Token x.y.z", "x.y.z"})
  void anotherSchemeIsAMissingToken(String authorization) {
    isRefused(
        edge.request().header("Authorization", authorization).get("/api/todos"), "Missing token");
  }

  @ParameterizedTest
  @ValueSource(strings = {"invalid", "a.b", "a.b.c.d", "..."})
  void anythingButThreePartsHasTheWrongFormat(String token) {
    isRefused(with(token), "Invalid token format");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%%%", "eyJhbGciOiJIUzI1NiJ9==", "a+b/"})
  void aHeaderThatIsNoBase64UrlIsNamed(String header) {
    isRefused(with(Tokens.signedParts(header, Tokens.encoded(PAYLOAD))), "Invalid header encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "[]", "{}", "{\"alg\":256}", "{\"typ\":\"JWT\"}", "{\"alg\":"})
  void aHeaderThatIsNoJsonWithAnAlgorithmIsNamed(String header) {
    isRefused(with(Tokens.signedText(header, PAYLOAD)), "Invalid header JSON");
  }

  @Test
  void anUnsignedTokenIsRefusedByItsAlgorithm() {
    String unsigned = new PlainJWT(Tokens.claims(SUBJECT, LATER)).serialize();

    isRefused(with(unsigned), "Unsupported algorithm: none");
    isRefused(
        with(Tokens.signedText("{\"alg\":\"none\"}", PAYLOAD)), "Unsupported algorithm: none");
  }

  @Test
  void anotherHmacWithTheRightKeyIsRefusedByItsAlgorithm() {
    String key = SharedPlatform.secrets().jwtSecret();

    isRefused(
        with(Tokens.signed(JWSAlgorithm.HS512, Tokens.claims(SUBJECT, LATER), key)),
        "Unsupported algorithm: HS512");
  }

  @Test
  void anRsaSignatureIsRefusedByItsAlgorithm() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    SignedJWT token =
        new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), Tokens.claims(SUBJECT, LATER));
    token.sign(new RSASSASigner(generator.generateKeyPair().getPrivate()));

    isRefused(with(token.serialize()), "Unsupported algorithm: RS256");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hs256", "None", "HS256 "})
  void theAlgorithmIsComparedLetterForLetter(String algorithm) {
    String header = "{\"alg\":\"" + algorithm + "\"}";

    isRefused(with(Tokens.signedText(header, PAYLOAD)), "Unsupported algorithm: " + algorithm);
  }

  @Test
  void anAlgorithmThatWouldBreakTheAnswersJsonIsEscaped() {
    Response response = with(Tokens.signedText("{\"alg\":\"\\\"}\\u000a<x>\"}", PAYLOAD));

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.<String>path("error")).isEqualTo("Unsupported algorithm: \"}\n<x>");
  }

  @Test
  void aSignatureThatIsNoBase64UrlIsNamed() {
    isRefused(with(withSignature("!!!!")), "Invalid signature encoding");
    isRefused(with(Tokens.validFor(SUBJECT) + "="), "Invalid signature encoding");
  }

  @Test
  void aSignatureThatIsMissingCutOrOfAnotherTokenIsInvalid() {
    String token = Tokens.validFor(SUBJECT);
    String other = Tokens.validFor(UUID.randomUUID().toString());

    isRefused(with(withSignature("")), "Invalid signature");
    isRefused(with(withSignature("AAAA")), "Invalid signature");
    isRefused(
        with(token.substring(0, token.lastIndexOf('.')) + other.substring(other.lastIndexOf('.'))),
        "Invalid signature");
  }

  @Test
  void anotherKeyMakesAnInvalidSignature() {
    String token = Tokens.signed(JWSAlgorithm.HS256, Tokens.claims(SUBJECT, LATER), "k".repeat(64));

    isRefused(with(token), "Invalid signature");
  }

  @Test
  void aChangedPayloadMakesAnInvalidSignature() {
    String[] parts = Tokens.validFor(SUBJECT).split("\\.", -1);
    String planted = Tokens.encoded(PAYLOAD.replace(SUBJECT, UUID.randomUUID().toString()));

    isRefused(with(parts[0] + "." + planted + "." + parts[2]), "Invalid signature");
  }

  @Test
  void aSignedPayloadThatIsNoBase64UrlIsNamed() {
    isRefused(
        with(Tokens.signedParts(Tokens.encoded(Tokens.HS256_HEADER), "%%%")),
        "Invalid payload encoding");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text",
        "[]",
        "{\"sub\":7,\"exp\":4000000000}",
        "{\"sub\":\"s\",\"exp\":\"4000000000\"}",
        "{\"sub\":\"s\",\"exp\":4000000000.5}",
        "{\"sub\":\"s\",\"exp\":-1}",
        "{\"sub\":\"s\",\"exp\":4000000000,\"iat\":\"now\"}"
      })
  void aSignedPayloadOfTheWrongShapeIsNamed(String payload) {
    isRefused(with(Tokens.signedText(Tokens.HS256_HEADER, payload)), "Invalid payload JSON");
  }

  @ParameterizedTest
  @ValueSource(longs = {10, 60, 86_400, 1_000_000_000})
  void aTokenOfThePastHasExpired(long secondsAgo) {
    isRefused(
        with(Tokens.expiring(SUBJECT, Instant.now().minusSeconds(secondsAgo))), "Token expired");
  }

  @Test
  void aTokenExpiresWhenItsTimeComes() throws Exception {
    String token = Tokens.expiring(SUBJECT, Instant.now().minusSeconds(1)); // within the leeway
    isAccepted(token);

    await().atMost(30, SECONDS).untilAsserted(() -> isRefused(with(token), "Token expired"));
  }

  @Test
  void aTokenWithoutAnExpiryIsRefused() {
    JWTClaimsSet endless = new JWTClaimsSet.Builder().subject(SUBJECT).build();
    String key = SharedPlatform.secrets().jwtSecret();

    isRefused(with(Tokens.signed(JWSAlgorithm.HS256, endless, key)), "Missing expiry claim");
  }

  @Test
  void aTokenWithoutASubjectIsRefused() {
    JWTClaimsSet nobody = new JWTClaimsSet.Builder().expirationTime(Date.from(LATER)).build();
    String key = SharedPlatform.secrets().jwtSecret();

    isRefused(with(Tokens.signed(JWSAlgorithm.HS256, nobody, key)), "Missing subject claim");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ada", "unknown", "../admin"})
  void aSubjectThatIsNoUuidIsNobody(String subject) {
    isRefused(with(Tokens.validFor(subject)), "Missing or invalid user identification");
  }

  private static String withSignature(String signature) {
    String token = Tokens.validFor(SUBJECT);
    return token.substring(0, token.lastIndexOf('.') + 1) + signature;
  }

  private Response with(String token) {
    return edge.request(token).get("/api/todos");
  }

  private void isAccepted(String token) {
    assertThat(with(token).statusCode()).isEqualTo(200);
  }

  private static void isRefused(Response response, String reason) {
    assertProblem(response, 401, "unauthenticated", reason);
  }
}
