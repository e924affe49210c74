package dev.breakwater.core.adapters.security;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.breakwater.core.domain.UserId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** The second look at a token, behind the edge that has checked it already. */
@Dependent
class TokenCheck {
  /** As much as the edge grants. */
  private static final Duration LEEWAY = Duration.ofSeconds(5);

  private final TokenKeys keys;
  private final InstantSource clock;

  @Inject
  TokenCheck(TokenKeys keys, InstantSource clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /** Whether {@code token} is genuine, ours, in time and of {@code user}. */
  boolean isOf(UserId user, String token) {
    try {
      SignedJWT jwt = SignedJWT.parse(token);
      return keys.signed(jwt) && says(jwt.getJWTClaimsSet(), user);
    } catch (ParseException malformed) {
      return false;
    }
  }

  private boolean says(JWTClaimsSet claims, UserId user) {
    Instant now = clock.instant();
    return SignedTokens.ISSUER.equals(claims.getIssuer())
        && user.toString().equals(claims.getSubject())
        && claims.getExpirationTime() != null
        && claims.getExpirationTime().toInstant().isAfter(now.minus(LEEWAY))
        && hasBegun(claims.getNotBeforeTime(), now)
        && hasBegun(claims.getIssueTime(), now);
  }

  private static boolean hasBegun(@Nullable Date start, Instant now) {
    return start == null || !start.toInstant().isAfter(now.plus(LEEWAY));
  }
}
