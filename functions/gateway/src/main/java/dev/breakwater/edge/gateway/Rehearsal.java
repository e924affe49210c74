package dev.breakwater.edge.gateway;

import dev.breakwater.edge.gateway.bindings.demo.auth.authenticator.AuthResult;
import dev.breakwater.guest.Log;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import java.util.Optional;
import java.util.UUID;

/** Requests of each kind with stand-ins for the host; nothing they say is kept. */
final class Rehearsal {
  private static final UUID ID = new UUID(0x4000L, Long.MIN_VALUE);
  private static final String ACCEPTED = "Bearer a.b.c";

  private Rehearsal() {}

  /** Has a gateway answer them. */
  static void run() {
    Gateway gateway = new Gateway(surroundings());
    gateway.handle(Request.of("GET", "/"));
    gateway.handle(Request.of("GET", "/api/todos"));
    gateway.handle(Request.of("GET", "/api/todos?limit=1").plusHeader("authorization", ACCEPTED));
  }

  private static Surroundings surroundings() {
    return new Surroundings(
        Rehearsal::verdict,
        call -> Response.json(200, "[]").withHeader("etag", "\"1\""),
        Rehearsal::variable,
        Log.rehearsed(),
        () -> ID,
        () -> 0);
  }

  private static AuthResult verdict(String token) {
    return token.isEmpty()
        ? new AuthResult(false, Optional.empty(), Optional.of("Missing token"))
        : new AuthResult(true, Optional.of(ID.toString()), Optional.empty());
  }

  private static Optional<String> variable(String name) {
    return switch (name) {
      case "core_url" -> Optional.of("http://core:3001");
      case "edge_secret" -> Optional.of("00000000000000000000000000000000");
      default -> Optional.empty();
    };
  }
}
