package dev.breakwater.edge.gateway;

import dev.breakwater.edge.gateway.bindings.demo.auth.authenticator.AuthResult;
import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.BodyTooLargeException;
import dev.breakwater.guest.http.BrokenBodyException;
import dev.breakwater.guest.http.HttpException;
import dev.breakwater.guest.http.HttpTimeoutException;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import java.util.Optional;

/** What becomes of one request, with the settings as they are at the moment. */
final class Handling {
  private final Surroundings surroundings;
  private final Settings settings;
  private final Core core;

  Handling(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.settings = new Settings(new OnceRead(surroundings.variables()));
    this.core = new Core(surroundings, settings);
  }

  Response answer(Request request) {
    Exchange exchange =
        Exchange.of(
            request, surroundings.requestIds().get(), surroundings.clockMillis().getAsLong());
    Outcome outcome = guarded(exchange);
    surroundings
        .log()
        .line(AccessLog.line(exchange, outcome, surroundings.clockMillis().getAsLong()));
    return AnswerHeaders.complete(outcome.response(), exchange, settings);
  }

  /** What fails in here is for the log, and the client gets no word of it. */
  private Outcome guarded(Exchange exchange) {
    try {
      return outcome(exchange);
    } catch (RuntimeException failure) {
      surroundings.log().failure(failure);
      return Outcome.failed(exchange, Problem.internal(), failure.toString());
    }
  }

  private Outcome outcome(Exchange exchange) {
    Request request = exchange.request();
    String corsOrigins = settings.corsAllowedOrigins();
    if (Cors.isPreflight(request, corsOrigins)) {
      return Outcome.of(
          new Response(204, Cors.preflight(request.headers(), corsOrigins), Body.empty()));
    }
    return switch (Route.of(request.path())) {
      case HEALTH -> health(exchange);
      case EDGE_HEALTH -> edgeHealth(exchange);
      case KEYS -> keys(exchange);
      case PUBLIC -> anonymous(exchange);
      case PROTECTED -> authenticated(exchange);
      case UNKNOWN -> Outcome.refused(exchange, Problem.notFound());
    };
  }

  private Outcome health(Exchange exchange) {
    try {
      return Outcome.of(AnswerHeaders.relayed(core.health(), exchange.request().method()));
    } catch (HttpException e) {
      return Outcome.failed(exchange, Problem.unhealthy(), String.valueOf(e.getMessage()));
    }
  }

  private static Outcome edgeHealth(Exchange exchange) {
    return Core.isRead(exchange.request().method())
        ? Outcome.of(Response.json(200, "{\"status\":\"ok\"}"))
        : onlyRead(exchange);
  }

  private Outcome keys(Exchange exchange) {
    return Core.isRead(exchange.request().method())
        ? proxied(exchange, Optional.empty())
        : onlyRead(exchange);
  }

  private static Outcome onlyRead(Exchange exchange) {
    return Outcome.refused(exchange, Problem.methodNotAllowed("GET, HEAD"));
  }

  /** What the core answers here may hold a token. */
  private Outcome anonymous(Exchange exchange) {
    Outcome outcome = proxied(exchange, Optional.empty());
    return new Outcome(
        outcome.response().withHeader("cache-control", "no-store"),
        outcome.userId(),
        outcome.reason());
  }

  private Outcome authenticated(Exchange exchange) {
    String token = Bearer.token(exchange.request().headers());
    AuthResult verdict = surroundings.authenticator().verifyToken(token);
    Optional<String> refusal = refusal(verdict);
    return refusal.isPresent()
        ? Outcome.refused(exchange, Problem.unauthenticated(refusal.get(), !token.isEmpty()))
        : proxied(exchange, verdict.userId()).of(verdict.userId());
  }

  private static Optional<String> refusal(AuthResult verdict) {
    if (!verdict.authenticated()) {
      return Optional.of(verdict.error().orElse("Unauthorized"));
    }
    return verdict.userId().filter(UserId::isValid).isPresent()
        ? Optional.empty()
        : Optional.of("Missing or invalid user identification");
  }

  private Outcome proxied(Exchange exchange, Optional<String> userId) {
    long limit = core.maxBodyBytes(exchange.request());
    if (declaredLength(exchange.request()) > limit) {
      return Outcome.refused(exchange, Problem.payloadTooLarge(limit));
    }
    try {
      Response answer = core.forward(exchange.limitedTo(limit), userId);
      return Outcome.of(AnswerHeaders.relayed(answer, exchange.request().method()));
    } catch (HttpException e) {
      return Outcome.failed(exchange, problem(e, limit), String.valueOf(e.getMessage()));
    }
  }

  private static Problem problem(HttpException failure, long limit) {
    if (failure.getCause() instanceof BodyTooLargeException) {
      return Problem.payloadTooLarge(limit);
    }
    return switch (failure) {
      case HttpTimeoutException late -> Problem.timeout();
      case BrokenBodyException cut -> Problem.brokenBody();
      default -> Problem.unreachable();
    };
  }

  /** Hosts refuse a length that is no number, so what does not fit is too much. */
  private static long declaredLength(Request request) {
    try {
      return request.headers().first("content-length").map(Long::parseLong).orElse(0L);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }
}
