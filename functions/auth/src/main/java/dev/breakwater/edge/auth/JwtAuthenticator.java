package dev.breakwater.edge.auth;

import dev.breakwater.edge.auth.bindings.demo.auth.authenticator.AuthResult;
import dev.breakwater.edge.auth.bindings.demo.auth.authenticator.Authenticator;
import dev.breakwater.guest.Variables;
import dev.breakwater.guest.WarmUp;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers the gateway with the subject of a token or with the reason why it is refused. Keys and
 * rules are the host's variables, read at each call, the time is the host's clock.
 */
public final class JwtAuthenticator implements Authenticator, WarmUp {
  /** A key that signs nothing but {@link #SAMPLE}, which expired a second after 1970. */
  private static final String SAMPLE_KEY = "a key that signs only the warm-up";

  private static final String SAMPLE =
      "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhIiwiaWF0IjowLCJleHAiOjF9"
          + ".KAcS3zkJhhTICHlDZDra7R7bj7HpozFkr9ok02PhJ_E";

  private final Variables variables;
  private final Supplier<Instant> clock;

  /** With the host's variables and clock. */
  public JwtAuthenticator() {
    this(Variables.host(), Instant::now);
  }

  JwtAuthenticator(Variables variables, Supplier<Instant> clock) {
    this.variables = variables;
    this.clock = clock;
  }

  /** Accepts a token at build time, so that no request finds a class or table not ready. */
  @Override
  public void warmUp() {
    Variables sample =
        name -> name.equals("jwt_secret") ? Optional.of(SAMPLE_KEY) : Optional.empty();
    if (!new JwtAuthenticator(sample, () -> Instant.EPOCH).verifyToken(SAMPLE).authenticated()) {
      throw new IllegalStateException("the sample of the warm-up is not accepted");
    }
  }

  @Override
  public AuthResult verifyToken(String token) {
    TokenVerifier verifier = new TokenVerifier(KeySet.of(variables), TokenRules.of(variables));
    return switch (verifier.verify(token, clock.get())) {
      case Verdict.Accepted(String subject) ->
          new AuthResult(true, Optional.of(subject), Optional.empty());
      case Verdict.Refused(String reason) ->
          new AuthResult(false, Optional.empty(), Optional.of(reason));
    };
  }
}
