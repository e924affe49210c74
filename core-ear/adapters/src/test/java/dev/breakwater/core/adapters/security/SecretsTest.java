package dev.breakwater.core.adapters.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import dev.breakwater.core.domain.Password;
import dev.breakwater.core.domain.UserId;
import dev.breakwater.core.launch.Reading;
import dev.breakwater.core.launch.Settings;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecretsTest {
  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private final BcryptHashing hashing = new BcryptHashing();

  private static Settings settings() {
    Map<String, String> environment =
        Map.of(
            "APP_ADDR", "127.0.0.1:3001",
            "DATABASE_WRITER_URL", "postgres://db/app",
            "REDIS_URL", "redis://cache",
            "JWT_SECRET", SECRET,
            "JWT_EXPIRY_HOURS", "2",
            "EDGE_SECRET", SECRET);
    return switch (Settings.read(environment)) {
      case Reading.Accepted<Settings>(Settings settings) -> settings;
      case Reading.Refused<Settings>(List<String> problems) -> throw new AssertionError(problems);
    };
  }

  @Test
  void aHashIsBcrypt2bWithCost12AndSalted() {
    String hash = hashing.hash(new Password("password"));
    assertThat(hash).startsWith("$2b$12$").hasSize(60);
    assertThat(hashing.hash(new Password("password"))).isNotEqualTo(hash);
    assertThat(hashing.matches("password", hash)).isTrue();
    assertThat(hashing.matches("Password", hash)).isFalse();
  }

  @Test
  void all72BytesCountAndMoreNeverMatch() {
    String longest = "x".repeat(72);
    String hash = hashing.hash(new Password(longest));
    assertThat(hashing.matches(longest, hash)).isTrue();
    assertThat(hashing.matches("x".repeat(71) + "y", hash)).isFalse();
    assertThat(hashing.matches(longest + "y", hash)).isFalse();
  }

  @Test
  void theDecoyCostsAsMuchAsAnyHashAndACorruptHashMatchesNothing() {
    assertThat(hashing.decoy()).startsWith("$2b$12$").hasSize(60);
    assertThat(hashing.matches("password", hashing.decoy())).isFalse();
    assertThat(hashing.matches("password", "corrupt")).isFalse();
  }

  @Test
  void aTokenNamesTheUserAndEndsAfterTheConfiguredHours() throws Exception {
    Instant now = Instant.parse("2026-01-02T03:04:05.678Z");
    UserId user = new UserId(new UUID(1, 2));
    SignedJWT token =
        SignedJWT.parse(
            new SignedTokens(
                    TokenKeys.of(settings().tokenKeys()), settings(), InstantSource.fixed(now))
                .issue(user));
    assertThat(token.verify(new MACVerifier(SECRET))).isTrue();
    assertThat(token.getHeader().toJSONObject())
        .containsExactlyInAnyOrderEntriesOf(Map.of("typ", "JWT", "alg", "HS256"));
    assertThat(token.getJWTClaimsSet().toJSONObject())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "iss",
                "breakwater-core",
                "sub",
                user.toString(),
                "iat",
                now.getEpochSecond(),
                "exp",
                now.getEpochSecond() + 7200));
  }
}
