package dev.breakwater.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Loopback ports of the CRM. */
public record CrmPorts(int gateway, int customers, int orders, int postgres) {
  /** Those of the documents. */
  public static final CrmPorts DOCUMENTED = new CrmPorts(8000, 8001, 8002, 54_323);

  /** Ports that were free a moment ago, all different. */
  public static CrmPorts free() {
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (int i = 0; i < 4; i++) {
        held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      List<Integer> ports = held.stream().map(ServerSocket::getLocalPort).toList();
      return new CrmPorts(ports.get(0), ports.get(1), ports.get(2), ports.get(3));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      held.forEach(CrmPorts::release);
    }
  }

  private static void release(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Other ports that were free a moment ago, for a variant on the same database. */
  CrmPorts besides() {
    CrmPorts other = free();
    return new CrmPorts(other.gateway, other.customers, other.orders, postgres);
  }

  int of(CrmPart part) {
    return switch (part) {
      case GATEWAY -> gateway;
      case CUSTOMERS -> customers;
      case ORDERS -> orders;
    };
  }

  /** {@code http://127.0.0.1:8000}. */
  URI address(CrmPart part) {
    return URI.create("http://127.0.0.1:" + of(part));
  }
}
