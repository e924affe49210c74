package dev.breakwater.edge.gateway;

import dev.breakwater.guest.Variables;
import dev.breakwater.guest.http.Origin;
import dev.breakwater.guest.http.Timeouts;
import java.time.Duration;

/**
 * The gateway's variables for one request, each read when it is needed. A missing secret or a
 * number that is none is an {@link IllegalStateException}, so that nothing is forwarded by half a
 * configuration; a switch is off unless it is {@code true}.
 */
record Settings(Variables variables) {
  private static final int MIN_SECRET_BYTES = 32;
  private static final long DEFAULT_MAX_BODY_BYTES = 110L << 20;
  private static final long DEFAULT_TIMEOUT_MILLIS = 10_000;
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration BETWEEN_BYTES = Duration.ofSeconds(30);

  /** {@code core_url}: where requests go. */
  Origin core() {
    return Origin.parse(variables.required("core_url"));
  }

  /** {@code edge_secret}: what the core knows the edge by. */
  String edgeSecret() {
    String secret = variables.required("edge_secret");
    if (secret.length() < MIN_SECRET_BYTES) {
      throw new IllegalStateException(
          "the variable edge_secret has fewer than " + MIN_SECRET_BYTES + " characters");
    }
    return secret;
  }

  /** {@code edge_proof} is {@code static} or {@code both}: the core asks for the secret. */
  boolean showsEdgeSecret() {
    return !edgeProof().equals("signed");
  }

  /** {@code edge_proof} is {@code signed} or {@code both}: the core asks for assertions. */
  boolean signsRequests() {
    return !edgeProof().equals("static");
  }

  private String edgeProof() {
    String mode = text("edge_proof");
    return switch (mode) {
      case "" -> "static";
      case "static", "signed", "both" -> mode;
      default ->
          throw new IllegalStateException(
              "the variable edge_proof is \"" + mode + "\"; wanted static, signed or both");
    };
  }

  /** {@code edge_keys}: the first of them signs assertions. */
  EdgeKey edgeKey() {
    return EdgeKey.first(variables.required("edge_keys"));
  }

  /** {@code max_body_bytes}: how long the body of a request may be. */
  long maxBodyBytes() {
    return number("max_body_bytes", DEFAULT_MAX_BODY_BYTES);
  }

  /** {@code core_timeout_ms} is for the first byte of an answer; the others are fixed. */
  Timeouts timeouts() {
    long millis = number("core_timeout_ms", DEFAULT_TIMEOUT_MILLIS);
    return new Timeouts(CONNECT, Duration.ofMillis(millis), BETWEEN_BYTES);
  }

  /** {@code cors_allowed_origins}: separated by commas, {@code *} for all, empty for none. */
  String corsAllowedOrigins() {
    return text("cors_allowed_origins");
  }

  /** {@code always_https}: clients reach the edge by HTTPS only, whatever it sees itself. */
  boolean alwaysHttps() {
    return text("always_https").equals("true");
  }

  /** {@code trusted_proxy}: all requests come from a proxy that writes {@code X-Forwarded-*}. */
  boolean trustedProxy() {
    return text("trusted_proxy").equals("true");
  }

  /** {@code forward_authorization}: the core gets the token too, to check it once more. */
  boolean forwardsAuthorization() {
    return text("forward_authorization").equals("true");
  }

  /** {@code client_address_header}: where the host writes the client's address, if it does. */
  String clientAddressHeader() {
    return text("client_address_header");
  }

  private String text(String name) {
    return variables.get(name).orElse("");
  }

  private long number(String name, long byDefault) {
    String text = text(name);
    if (text.isEmpty()) {
      return byDefault;
    }
    try {
      long number = Long.parseLong(text);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, like a number that is too small
    }
    throw new IllegalStateException(
        "the variable " + name + " is \"" + text + "\"; wanted a whole number above 0");
  }
}
