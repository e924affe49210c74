package dev.breakwater.edge.gateway;

import java.util.Set;

/** What the edge does with a path; paths are compared raw. */
enum Route {
  /** Asked of the core without headers or body. */
  HEALTH,
  /** Forwarded without a token. */
  PUBLIC,
  /** Forwarded for the subject of a valid token. */
  PROTECTED,
  /** Nothing of ours. */
  UNKNOWN;

  private static final Set<String> PUBLIC_PATHS = Set.of("/api/auth/register", "/api/auth/login");

  static Route of(String path) {
    if (path.equals("/health")) {
      return HEALTH;
    }
    if (PUBLIC_PATHS.contains(path)) {
      return PUBLIC;
    }
    return path.startsWith("/api/") ? PROTECTED : UNKNOWN;
  }
}
