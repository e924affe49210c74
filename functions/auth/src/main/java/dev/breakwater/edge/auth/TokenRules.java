package dev.breakwater.edge.auth;

import dev.breakwater.guest.Variables;
import java.util.Optional;

/**
 * What a genuine token must still say.
 *
 * @param leewaySeconds by how much the clocks of issuer and edge may differ, 0 to {@value
 *     #MAX_LEEWAY_SECONDS}
 * @param issuer the only {@code iss} that is taken, if any is asked for
 * @param audience what must be in {@code aud}, if anything is asked for
 */
record TokenRules(long leewaySeconds, Optional<String> issuer, Optional<String> audience) {
  private static final int MAX_LEEWAY_SECONDS = 300;
  private static final String DEFAULT_LEEWAY_SECONDS = "5";

  /** By the variables {@code jwt_leeway_seconds}, {@code jwt_issuer} and {@code jwt_audience}. */
  static TokenRules of(Variables variables) {
    return new TokenRules(
        leeway(KeySet.setting(variables, "jwt_leeway_seconds").orElse(DEFAULT_LEEWAY_SECONDS)),
        KeySet.setting(variables, "jwt_issuer"),
        KeySet.setting(variables, "jwt_audience"));
  }

  private static long leeway(String text) {
    try {
      int seconds = Integer.parseInt(text);
      if (seconds >= 0 && seconds <= MAX_LEEWAY_SECONDS) {
        return seconds;
      }
    } catch (NumberFormatException e) {
      // told below, like a number out of range
    }
    throw new IllegalStateException(
        "the variable jwt_leeway_seconds must be a whole number from 0 to 300, but is " + text);
  }

  /** Judges the claims of a token whose signature has passed. */
  Verdict judge(Claims claims, long nowSeconds) throws MalformedJsonException {
    Optional<Long> issued = claims.seconds("iat");
    Optional<String> subject = claims.text("sub");
    Optional<Long> expiry = claims.seconds("exp");
    Optional<Long> notBefore = claims.seconds("nbf");
    if (expiry.isEmpty()) {
      return new Verdict.Refused("Missing expiry claim");
    }
    if (expiry.get() <= nowSeconds - leewaySeconds) {
      return new Verdict.Refused("Token expired");
    }
    long latestStart = nowSeconds + leewaySeconds;
    if (notBefore.orElse(0L) > latestStart || issued.orElse(0L) > latestStart) {
      return new Verdict.Refused("Token not yet valid");
    }
    if (issuer.isPresent() && !claims.text("iss").equals(issuer)) {
      return new Verdict.Refused("Invalid issuer");
    }
    if (audience.isPresent() && !isFor(audience.get(), claims)) {
      return new Verdict.Refused("Invalid audience");
    }
    return subject.isPresent()
        ? new Verdict.Accepted(subject.get())
        : new Verdict.Refused("Missing subject claim");
  }

  private static boolean isFor(String audience, Claims claims) {
    Json wanted = new Json.Text(audience);
    Json found = claims.member("aud").orElseGet(Json.Nothing::new);
    return found.equals(wanted)
        || (found instanceof Json.Items items && items.values().contains(wanted));
  }
}
