package dev.breakwater.console;

import java.util.Locale;

/** Whose time a span is. */
enum Layer {
  /** The function that is served; in the platform the gateway. */
  GATEWAY,
  /** A component that is composed in; in the platform the authenticator. */
  AUTH,
  /** Between a function and its upstream: all of a call that the upstream does not tell of. */
  NETWORK,
  CORE,
  SQL,
  REDIS,
  OTHER;

  private static final String HOST = "dev.breakwater.host";

  /** By who made the span, its kind, and what it says of a database. */
  static Layer of(String scope, Kind kind, String database) {
    if (!database.isEmpty()) {
      return database.equals("redis") ? REDIS : SQL;
    }
    return switch (kind) {
      case SERVER -> scope.equals(HOST) ? GATEWAY : CORE;
      case INTERNAL -> scope.equals(HOST) ? AUTH : OTHER;
      case CLIENT -> scope.equals(HOST) ? NETWORK : OTHER;
      case ANOTHER -> OTHER;
    };
  }

  /** On which side of a call a span is. */
  enum Kind {
    SERVER,
    CLIENT,
    INTERNAL,
    ANOTHER
  }

  /** {@code gateway}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
