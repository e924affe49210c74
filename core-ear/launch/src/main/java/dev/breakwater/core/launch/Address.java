package dev.breakwater.core.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the core listens.
 *
 * @param host a name, an IPv4 address or an IPv6 address without brackets
 * @param port 1 to 65535
 */
public record Address(String host, int port) {
  private static final Pattern WRITTEN =
      Pattern.compile("(?:\\[([0-9a-fA-F:.]+)]|([^:\\[\\]\\s]+)):(\\d{1,5})");

  /** Reads {@code host:port} or {@code [ipv6]:port}; empty when it is neither. */
  static Optional<Address> parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    int port = Integer.parseInt(written.group(3));
    String host = written.group(1) == null ? written.group(2) : written.group(1);
    return port >= 1 && port <= 65_535 ? Optional.of(new Address(host, port)) : Optional.empty();
  }

  /** The host as Liberty's {@code httpEndpoint} wants it: every interface is {@code *} there. */
  String libertyHost() {
    return host.equals("0.0.0.0") || host.equals("::") ? "*" : host;
  }

  /** Whether this process can listen here now; Liberty itself would go on without a port. */
  boolean isFree() {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(host, port));
      return true;
    } catch (IOException | UnresolvedAddressException inUse) {
      return false;
    }
  }

  @Override
  public String toString() {
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }
}
