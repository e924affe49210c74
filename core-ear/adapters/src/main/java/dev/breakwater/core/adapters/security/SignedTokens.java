package dev.breakwater.core.adapters.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.breakwater.core.application.user.Tokens;
import dev.breakwater.core.domain.UserId;
import dev.breakwater.core.launch.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;

/**
 * JSON Web Tokens signed with HMAC-SHA256: {@code sub} is the user, {@code iat} and {@code exp} are
 * whole seconds.
 */
@Dependent
class SignedTokens implements Tokens {
  /** MicroProfile JWT takes no token without an issuer; {@code server.xml} names the same. */
  static final String ISSUER = "breakwater-core";

  private final Settings settings;
  private final InstantSource clock;

  @Inject
  SignedTokens(Settings settings, InstantSource clock) {
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
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256).type(JOSEObjectType.JWT).build();
    SignedJWT token = new SignedJWT(header, claims);
    try {
      token.sign(new MACSigner(settings.tokenSecret().bytes()));
    } catch (JOSEException refused) {
      throw new IllegalStateException("a secret of 32 bytes or more signs HS256", refused);
    }
    return token.serialize();
  }
}
