package dev.breakwater.edge.gateway;

/** What the edge does with a path; paths are compared raw. */
enum Route {
  /** Asked of the core without headers or body. */
  HEALTH,
  /** Answered without the core. */
  EDGE_HEALTH,
  /** The core's public keys, for everybody to read. */
  KEYS,
  /** Forwarded without a token. */
  PUBLIC,
  /** Forwarded for the subject of a valid token. */
  PROTECTED,
  /** Nothing of ours. */
  UNKNOWN;

  static Route of(String path) {
    return switch (path) {
      case "/health" -> HEALTH;
      case "/health/edge" -> EDGE_HEALTH;
      case "/.well-known/jwks.json" -> KEYS;
      case "/api/auth/register", "/api/auth/login" -> PUBLIC;
      default -> path.startsWith("/api/") && !Target.hasDotSegment(path) ? PROTECTED : UNKNOWN;
    };
  }
}
