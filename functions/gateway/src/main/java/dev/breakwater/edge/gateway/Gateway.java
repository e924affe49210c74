package dev.breakwater.edge.gateway;

import dev.breakwater.edge.gateway.bindings.demo.auth.authenticator.AuthResult;
import dev.breakwater.edge.gateway.bindings.demo.auth.authenticator.Authenticator;
import dev.breakwater.guest.Variables;
import dev.breakwater.guest.http.HttpClient;
import dev.breakwater.guest.http.HttpException;
import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Routes each request by its path: health and the public paths go to the core as they are,
 * everything else below {@code /api/} only with a valid token, and nothing else at all.
 */
public final class Gateway implements HttpFunction {
  private static final String HEX = "0123456789abcdefABCDEF";

  private final Authenticator authenticator;
  private final Core core;
  private final Supplier<UUID> requestIds;

  /** With the imported authenticator and the host's client, variables and randomness. */
  public Gateway() {
    this(Authenticator.imported(), new Core(HttpClient.host(), Variables.host()), UUID::randomUUID);
  }

  Gateway(Authenticator authenticator, Core core, Supplier<UUID> requestIds) {
    this.authenticator = authenticator;
    this.core = core;
    this.requestIds = requestIds;
  }

  @Override
  public Response handle(Request request) {
    log(request.method() + " " + request.path());
    return switch (Route.of(request.path())) {
      case HEALTH -> health();
      case PUBLIC -> proxied("public", id -> core.forward(request, id));
      case PROTECTED -> authenticated(request);
      case UNKNOWN -> Errors.of(401, "Unauthorized: Only /api/* paths are allowed");
    };
  }

  private Response health() {
    try {
      return core.health();
    } catch (HttpException e) {
      log("health check failed: " + e.getMessage());
      return Errors.of(503, "Health check failed: " + e.getMessage());
    }
  }

  private Response authenticated(Request request) {
    AuthResult verdict = authenticator.verifyToken(Bearer.token(request.headers()));
    if (!verdict.authenticated() || verdict.userId().isEmpty()) {
      String reason = verdict.error().orElse("Unauthorized");
      log("refused: " + reason);
      return Errors.of(401, reason);
    }
    String userId = verdict.userId().get();
    if (!isUuid(userId)) {
      log("refused: the subject is no UUID");
      return Errors.of(401, "Missing or invalid user identification");
    }
    return proxied("user " + userId, id -> core.forwardFor(userId, request, id));
  }

  private Response proxied(String caller, Forwarding forwarding) {
    String requestId = requestIds.get().toString();
    log(caller + ", request " + requestId);
    try {
      return forwarding.to(requestId).withHeader("x-request-id", requestId);
    } catch (HttpException e) {
      log("no answer from the core, request " + requestId + ": " + e.getMessage());
      return Errors.of(502, "Proxy error: " + e.getMessage()).withHeader("x-request-id", requestId);
    }
  }

  /** Whether the text is a UUID with hyphens, and so fit for a header. */
  private static boolean isUuid(String text) {
    if (text.length() != 36) {
      return false;
    }
    for (int i = 0; i < 36; i++) {
      boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
      if (hyphen ? text.charAt(i) != '-' : HEX.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static void log(String line) {
    System.out.println("[Gateway] " + printable(line));
  }

  /** One line whatever a client sent: a control character becomes {@code ?}. */
  static String printable(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line.append(c < ' ' || (c >= 0x7f && c < 0xa0) ? '?' : c);
    }
    return line.toString();
  }

  /** Sends a request on under an id. */
  @FunctionalInterface
  private interface Forwarding {
    Response to(String requestId) throws HttpException;
  }
}
