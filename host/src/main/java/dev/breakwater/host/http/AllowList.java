package dev.breakwater.host.http;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The origins that guests may send requests to: {@code scheme://host:port}. */
public final class AllowList {
  private final Set<String> origins;

  private AllowList(Set<String> origins) {
    this.origins = origins;
  }

  /**
   * Reads origins; a port that is left out is the scheme's own.
   *
   * @throws IllegalArgumentException if one is no origin
   */
  public static AllowList of(Collection<String> urls) {
    return new AllowList(urls.stream().map(AllowList::parse).collect(Collectors.toSet()));
  }

  private static String parse(String url) {
    Optional<String> origin = Optional.empty();
    try {
      URI uri = URI.create(url);
      String rest = String.valueOf(uri.getRawPath()) + uri.getRawQuery() + uri.getRawFragment();
      if (rest.equals("nullnull") || rest.equals("/nullnull")) {
        origin = origin(uri);
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(message(url), e);
    }
    return origin.orElseThrow(() -> new IllegalArgumentException(message(url)));
  }

  private static String message(String url) {
    return "'" + url + "' is no origin: write it as http://host:port or https://host:port";
  }

  /** The origin of {@code target}, {@code scheme://host:port}, if requests there are allowed. */
  Optional<String> allowed(URI target) {
    return origin(target).filter(origins::contains);
  }

  private static Optional<String> origin(URI uri) {
    if (uri.getScheme() == null || uri.getHost() == null || uri.getUserInfo() != null) {
      return Optional.empty();
    }
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    int port =
        switch (scheme) {
          case "http" -> uri.getPort() < 0 ? 80 : uri.getPort();
          case "https" -> uri.getPort() < 0 ? 443 : uri.getPort();
          default -> -1;
        };
    return port < 0
        ? Optional.empty()
        : Optional.of(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + ":" + port);
  }
}
