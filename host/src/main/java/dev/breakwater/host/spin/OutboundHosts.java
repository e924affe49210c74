package dev.breakwater.host.spin;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The servers of Redis and PostgreSQL that components may connect to. */
public final class OutboundHosts {
  private final Set<String> servers;

  private OutboundHosts(Set<String> servers) {
    this.servers = servers;
  }

  /**
   * Reads {@code redis://host:port} and {@code postgres://host:port}; the ports 6379 and 5432 may
   * be left out.
   *
   * @throws IllegalArgumentException if one is anything else
   */
  public static OutboundHosts of(Collection<String> servers) {
    return new OutboundHosts(servers.stream().map(OutboundHosts::read).collect(Collectors.toSet()));
  }

  private static String read(String text) {
    try {
      URI uri = URI.create(text);
      int port = defaultPort(String.valueOf(uri.getScheme()));
      boolean bare = uri.getUserInfo() == null && uri.getQuery() == null;
      if (port > 0 && uri.getHost() != null && bare && uri.getPath().isEmpty()) {
        return server(uri.getScheme(), uri.getHost(), uri.getPort() < 0 ? port : uri.getPort());
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(message(text), e);
    }
    throw new IllegalArgumentException(message(text));
  }

  private static String message(String text) {
    return "'" + text + "' is no server: write it as redis://host:port or postgres://host:port";
  }

  private static int defaultPort(String scheme) {
    return switch (scheme) {
      case "redis" -> 6379;
      case "postgres" -> 5432;
      default -> -1;
    };
  }

  boolean allows(String scheme, String host, int port) {
    return servers.contains(server(scheme, host, port));
  }

  private static String server(String scheme, String host, int port) {
    return scheme + "://" + host.toLowerCase(Locale.ROOT) + ":" + port;
  }
}
