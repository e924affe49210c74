package dev.breakwater.console;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets only this machine's own pages in. Another site's name may be made to lead to loopback (DNS
 * rebinding), but a browser then still sends that name in {@code Host}; and what a page of another
 * site sends on purpose carries its {@code Origin}.
 */
final class Guard extends Filter {
  private static final int FORBIDDEN = 403;
  private static final int MISDIRECTED = 421;

  private final Set<String> hosts;
  private final Set<String> origins;

  Guard(int port) {
    hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    origins = hosts.stream().map(host -> "http://" + host).collect(Collectors.toSet());
  }

  @Override
  public String description() {
    return "refuses hosts and origins that are not this machine";
  }

  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    Headers headers = exchange.getRequestHeaders();
    if (!onlyOneOf(hosts, headers.getOrDefault("Host", List.of("")))) {
      Reply.problem(exchange, MISDIRECTED, "the console answers on this machine only");
    } else if (!onlyOneOf(origins, headers.getOrDefault("Origin", List.copyOf(origins)))) {
      Reply.problem(exchange, FORBIDDEN, "the console answers its own pages only");
    } else {
      chain.doFilter(exchange);
    }
  }

  private static boolean onlyOneOf(Set<String> known, List<String> values) {
    return !values.isEmpty() && known.containsAll(values);
  }
}
