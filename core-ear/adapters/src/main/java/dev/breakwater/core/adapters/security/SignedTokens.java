package dev.breakwater.core.adapters.security;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.breakwater.core.application.user.Tokens;
import dev.breakwater.core.domain.UserId;
import dev.breakwater.core.launch.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;

/** JSON Web Tokens: {@code sub} is the user, {@code iat} and {@code exp} are whole seconds. */
@Dependent
class SignedTokens implements Tokens {
  /** Whoever takes tokens of several issuers tells ours by this. */
  static final String ISSUER = "breakwater-core";

  private final TokenKeys keys;
  private final Settings settings;
  private final InstantSource clock;

  @Inject
  SignedTokens(TokenKeys keys, Settings settings, InstantSource clock) {
    this.keys = keys;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String issue(UserId user) {
    Instant now = clock.instant();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .subject(user.toString())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(settings.tokenLifetime())))
            .build();
    return keys.signed(claims);
  }
}
