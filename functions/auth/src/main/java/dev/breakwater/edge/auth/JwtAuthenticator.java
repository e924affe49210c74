package dev.breakwater.edge.auth;

import dev.breakwater.edge.auth.bindings.demo.auth.authenticator.AuthResult;
import dev.breakwater.edge.auth.bindings.demo.auth.authenticator.Authenticator;
import dev.breakwater.guest.Variables;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers the gateway with the subject of a token or with the reason why it is refused. Keys and
 * rules are the host's variables, read at each call, the time is the host's clock.
 */
public final class JwtAuthenticator implements Authenticator {
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
