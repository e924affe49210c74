package dev.breakwater.edge.gateway;

import dev.breakwater.guest.http.Header;
import dev.breakwater.guest.http.Headers;
import dev.breakwater.guest.http.Origin;
import dev.breakwater.guest.http.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code X-Forwarded-For}, {@code -Proto} and {@code -Host}: what the edge knows of the client.
 * What a client writes there counts only behind a proxy that is trusted to have written it. {@code
 * X-Client-Address} is the one address among them that no client can choose.
 */
final class Forwarded {
  private static final String ADDRESS_CHARACTERS = "0123456789abcdefABCDEF.:";

  private final Headers trusted;
  private final Request request;
  private final Settings settings;

  private Forwarded(Headers trusted, Request request, Settings settings) {
    this.trusted = trusted;
    this.request = request;
    this.settings = settings;
  }

  static List<Header> headers(Request request, Settings settings) {
    Headers trusted = settings.trustedProxy() ? request.headers() : Headers.empty();
    return new Forwarded(trusted, request, settings).lines();
  }

  /** Whether the client speaks HTTPS with the edge, or says so; no harm comes of a lie. */
  static boolean isHttps(Request request, Settings settings) {
    return request.headers().first("x-forwarded-proto").filter("https"::equals).isPresent()
        || request.origin().filter(origin -> origin.scheme().equals("https")).isPresent()
        || settings.alwaysHttps();
  }

  private List<Header> lines() {
    List<Header> lines = new ArrayList<>();
    List<String> addresses = new ArrayList<>(trusted.all("x-forwarded-for"));
    client(addresses).ifPresent(address -> lines.add(new Header("x-client-address", address)));
    peer().ifPresent(addresses::add);
    if (!addresses.isEmpty()) {
      lines.add(new Header("x-forwarded-for", String.join(", ", addresses)));
    }
    lines.add(new Header("x-forwarded-proto", trusted.first("x-forwarded-proto").orElse(scheme())));
    trusted
        .first("x-forwarded-host")
        .or(() -> request.origin().map(Origin::authority))
        .ifPresent(host -> lines.add(new Header("x-forwarded-host", host)));
    return lines;
  }

  private String scheme() {
    return settings.alwaysHttps() ? "https" : request.origin().map(Origin::scheme).orElse("http");
  }

  /** The last line of that name is the host's: a client's own would stand before it. */
  private Optional<String> peer() {
    String name = settings.clientAddressHeader();
    List<String> values = name.isEmpty() ? List.of() : request.headers().all(name);
    return values.isEmpty() ? Optional.empty() : address(values.get(values.size() - 1));
  }

  /** A proxy adds at the end whom it was asked by; what stands before may be the client's own. */
  private Optional<String> client(List<String> forwardedFor) {
    if (forwardedFor.isEmpty()) {
      return peer();
    }
    String last = forwardedFor.get(forwardedFor.size() - 1);
    return address(last.substring(last.lastIndexOf(',') + 1).trim());
  }

  private static Optional<String> address(String text) {
    return Optional.of(withoutPort(text)).filter(Forwarded::isAddress);
  }

  /** {@code 192.0.2.1:80} and {@code [2001:db8::1]:80} with and without the port. */
  private static String withoutPort(String text) {
    int bracket = text.indexOf(']');
    if (text.startsWith("[") && bracket > 0) {
      return text.substring(1, bracket);
    }
    int colon = text.indexOf(':');
    boolean single = colon >= 0 && colon == text.lastIndexOf(':');
    return single ? text.substring(0, colon) : text;
  }

  private static boolean isAddress(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (ADDRESS_CHARACTERS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
