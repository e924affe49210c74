package dev.breakwater.local;

import java.net.URI;
import java.util.List;

/** Loopback ports of the CRM. */
public record CrmPorts(int gateway, int customers, int orders, int postgres) {
  /** Those of the documents. */
  public static final CrmPorts DOCUMENTED = new CrmPorts(8000, 8001, 8002, 54_323);

  /** Ports that were free a moment ago, all different. */
  public static CrmPorts free() {
    List<Integer> ports = Loopback.freePorts(4);
    return new CrmPorts(ports.get(0), ports.get(1), ports.get(2), ports.get(3));
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
    return Loopback.http(of(part));
  }
}
