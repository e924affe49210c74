package dev.breakwater.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import dev.breakwater.local.Backend;
import dev.breakwater.local.EdgeProcess;
import dev.breakwater.local.PlatformPorts;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An edge that has public keys, beside a shared one or alone. */
@ThroughEdge
class PublicKeysIT {
  private static final JWTClaimsSet CLAIMS =
      Tokens.claims(UUID.randomUUID().toString(), Instant.parse("2100-01-01T00:00:00Z"));

  private final Backend backend;

  PublicKeysIT(Backend backend) {
    this.backend = backend;
  }

  @ParameterizedTest
  @ValueSource(strings = {"RS256", "ES256", "EdDSA"})
  void aPublicKeyAloneIsEnoughAndReplacedWithoutAGap(String algorithm) throws Exception {
    SigningKey retired = SigningKey.of(algorithm, "retired");
    SigningKey old = SigningKey.of(algorithm, "old");
    SigningKey young = SigningKey.of(algorithm, "young");
    try (EdgeProcess process = edge(Map.of("jwt_secret", "", "jwt_keys", set(old, young)))) {
      Edge edge = new Edge(process.address());

      assertThat(with(edge, old.token(CLAIMS)).statusCode()).isEqualTo(200);
      assertThat(with(edge, young.token(CLAIMS)).statusCode()).isEqualTo(200);
      isRefused(edge, retired.token(CLAIMS), "Invalid signature");
      isRefused(edge, renamed(retired, "old"), "Invalid signature");
      isRefused(edge, renamed(old, "young"), "Invalid signature");
      isRefused(edge, renamed(old, "unheard-of"), "Invalid signature");
      isRefused(edge, tampered(old.token(CLAIMS)), "Invalid signature");
      isRefused(edge, Tokens.validFor(CLAIMS.getSubject()), "Unsupported algorithm: HS256");
      isRefused(edge, old.token("{\"alg\":\"none\"}", CLAIMS), "Unsupported algorithm: none");
    }
  }

  @Test
  void noKeyIsTakenForOneOfAnotherAlgorithm() throws Exception {
    List<SigningKey> keys =
        Stream.of("RS256", "ES256", "EdDSA").map(name -> SigningKey.of(name, name)).toList();
    String set = set(keys.toArray(SigningKey[]::new));
    try (EdgeProcess process = edge(Map.of("jwt_keys", set))) {
      Edge edge = new Edge(process.address());

      assertThat(with(edge, Tokens.validFor(CLAIMS.getSubject())).statusCode()).isEqualTo(200);
      for (SigningKey key : keys) {
        assertThat(with(edge, key.token(CLAIMS)).statusCode()).isEqualTo(200);
        String shown = key.jwk().toPublicJWK().toJSONString();
        isRefused(edge, Tokens.signed(JWSAlgorithm.HS256, CLAIMS, shown), "Invalid signature");
        for (SigningKey other : keys) {
          if (!other.algorithm().equals(key.algorithm())) {
            String lie =
                "{\"alg\":\"%s\",\"kid\":\"%s\"}".formatted(other.algorithm(), other.algorithm());
            isRefused(edge, key.token(lie, CLAIMS), "Invalid signature");
          }
        }
      }
    }
  }

  @Test
  void bothSecretsAreActive() throws Exception {
    String next = "n".repeat(48);
    try (EdgeProcess process = edge(Map.of("jwt_secret_next", next))) {
      Edge edge = new Edge(process.address());

      assertThat(with(edge, Tokens.validFor(CLAIMS.getSubject())).statusCode()).isEqualTo(200);
      assertThat(with(edge, Tokens.signed(JWSAlgorithm.HS256, CLAIMS, next)).statusCode())
          .isEqualTo(200);
      isRefused(
          edge, Tokens.signed(JWSAlgorithm.HS256, CLAIMS, "o".repeat(48)), "Invalid signature");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"keys\":[]}"})
  void withoutAnyKeyNobodyGetsIn(String keys) throws Exception {
    try (EdgeProcess process = edge(Map.of("jwt_secret", "", "jwt_keys", keys))) {
      Response response = with(new Edge(process.address()), Tokens.validFor(CLAIMS.getSubject()));

      assertThat(response.statusCode()).isEqualTo(500);
      assertThat(response.asString()).doesNotContain("jwt", "Exception");
    }
  }

  private EdgeProcess edge(Map<String, String> options) throws InterruptedException {
    return EdgeProcess.start(
        new EdgeProcess.Settings(
            SharedPlatform.host(),
            PlatformPorts.free().edge(),
            backend.core().address(),
            SharedPlatform.secrets(),
            options),
        SharedPlatform.folders("edge-with-keys"));
  }

  private static String set(SigningKey... keys) {
    List<JWK> jwks = Stream.of(keys).map(SigningKey::jwk).toList();
    return new JWKSet(jwks).toString(true);
  }

  private static String renamed(SigningKey key, String kid) {
    String header = "{\"alg\":\"%s\",\"kid\":\"%s\"}".formatted(key.algorithm(), kid);
    return key.token(header, CLAIMS);
  }

  private static String tampered(String token) {
    String[] parts = token.split("\\.", -1);
    String subject = UUID.randomUUID().toString();
    JWTClaimsSet other = new JWTClaimsSet.Builder(CLAIMS).subject(subject).build();
    return parts[0] + "." + Tokens.encoded(other.toString()) + "." + parts[2];
  }

  private static Response with(Edge edge, String token) {
    return edge.request(token).get("/api/todos");
  }

  private static void isRefused(Edge edge, String token, String reason) {
    Response response = with(edge, token);
    assertThat(response.<String>path("error")).isEqualTo(reason);
    assertThat(response.statusCode()).isEqualTo(401);
  }
}
