package dev.breakwater.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The loopback ports of one platform. */
public record PlatformPorts(
    int edge, int core, int primary, int replica, int redis, int s3, int console) {
  private static final int HIGHEST = 65_535;

  /** Ports that were free a moment ago, all different. */
  public static PlatformPorts free() {
    List<Integer> ports = Loopback.freePorts(7);
    return new PlatformPorts(
        ports.get(0),
        ports.get(1),
        ports.get(2),
        ports.get(3),
        ports.get(4),
        ports.get(5),
        ports.get(6));
  }

  /**
   * The ports of {@code make run}: {@code BREAKWATER_EDGE_PORT} (3000), {@code
   * BREAKWATER_CORE_PORT} (3001), {@code BREAKWATER_POSTGRES_PORT} (54321), {@code
   * BREAKWATER_REPLICA_PORT} (54322), {@code BREAKWATER_REDIS_PORT} (63790), {@code
   * BREAKWATER_S3_PORT} (4566), {@code BREAKWATER_CONSOLE_PORT} (3002).
   *
   * @throws StartException when a value is no port or two are the same
   */
  static PlatformPorts ofEnvironment(Map<String, String> environment) {
    PlatformPorts ports =
        new PlatformPorts(
            port(environment, "BREAKWATER_EDGE_PORT", 3000),
            port(environment, "BREAKWATER_CORE_PORT", 3001),
            port(environment, "BREAKWATER_POSTGRES_PORT", 54_321),
            port(environment, "BREAKWATER_REPLICA_PORT", 54_322),
            port(environment, "BREAKWATER_REDIS_PORT", 63_790),
            port(environment, "BREAKWATER_S3_PORT", 4566),
            port(environment, "BREAKWATER_CONSOLE_PORT", 3002));
    ports.requireDifferent();
    return ports;
  }

  /** Two parts on one port: the first would be taken for the second, too. */
  private void requireDifferent() {
    Map<Integer, String> byPort = new HashMap<>();
    uses()
        .forEach((use, port) -> {
          String first = byPort.putIfAbsent(port, use);
          if (first != null) {
            throw new StartException(
                "port "
                    + port
                    + " is wanted for "
                    + first
                    + " and for "
                    + use
                    + ": set one of the variables to another port");
          }
        });
  }

  private Map<String, Integer> uses() {
    Map<String, Integer> uses = new LinkedHashMap<>();
    uses.put("the edge (BREAKWATER_EDGE_PORT)", edge);
    uses.put("the core (BREAKWATER_CORE_PORT)", core);
    uses.put("the PostgreSQL primary (BREAKWATER_POSTGRES_PORT)", primary);
    uses.put("the PostgreSQL replica (BREAKWATER_REPLICA_PORT)", replica);
    uses.put("Redis (BREAKWATER_REDIS_PORT)", redis);
    uses.put("S3 (BREAKWATER_S3_PORT)", s3);
    uses.put("the console (BREAKWATER_CONSOLE_PORT)", console);
    return uses;
  }

  private static int port(Map<String, String> environment, String name, int byDefault) {
    String text = environment.getOrDefault(name, Integer.toString(byDefault));
    if (!text.matches("\\d{1,5}")
        || Integer.parseInt(text) < 1
        || Integer.parseInt(text) > HIGHEST) {
      throw new StartException(
          name + " is \"" + text + "\": set a port from 1 to " + HIGHEST + " or leave it unset");
    }
    return Integer.parseInt(text);
  }

  /**
   * Checks that nothing listens on any of the ports but the console's, which may be there already.
   *
   * @throws StartException naming every port in use, what would use it, and its variable
   */
  void requireFree() {
    List<String> taken =
        uses().entrySet().stream()
            .filter(use -> use.getValue() != console && taken(use.getValue()))
            .map(use -> "port " + use.getValue() + " is in use, wanted for " + use.getKey())
            .toList();
    if (!taken.isEmpty()) {
      throw new StartException(
          String.join("\n", taken)
              + "\nEnd the process that listens there, or set the variable to another port.");
    }
  }

  private static boolean taken(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true); // a port in TIME_WAIT is free for servers
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return false;
    } catch (IOException e) {
      return true;
    }
  }
}
