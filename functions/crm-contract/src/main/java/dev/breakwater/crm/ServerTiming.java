package dev.breakwater.crm;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the time of a successful answer went: {@code conn;dur=0.4, query;dur=1.2, ser;dur=0.0}.
 *
 * @param phases in the order in which clients read them
 */
public record ServerTiming(List<Phase> phases) {
  /** To get a connection to the database. */
  public static final String CONN = "conn";

  /** To ask whether there is a customer. */
  public static final String VERIFY = "verify";

  /** To run statements. */
  public static final String QUERY = "query";

  /** To write JSON. */
  public static final String SER = "ser";

  /** The name of the header. */
  public static final String HEADER = "Server-Timing";

  /** One part of the time. */
  public record Phase(String name, long nanos) {}

  public ServerTiming {
    phases = List.copyOf(phases);
  }

  /** Nothing yet. */
  public static ServerTiming empty() {
    return new ServerTiming(List.of());
  }

  /** These and one more. */
  public ServerTiming plus(String name, long nanos) {
    List<Phase> more = new ArrayList<>(phases);
    more.add(new Phase(name, nanos));
    return new ServerTiming(more);
  }

  /** The header's value, with one decimal each. */
  public String header() {
    StringBuilder header = new StringBuilder();
    for (Phase phase : phases) {
      header
          .append(header.isEmpty() ? "" : ", ")
          .append(phase.name())
          .append(";dur=")
          .append(Millis.tenths(phase.nanos()));
    }
    return header.toString();
  }
}
