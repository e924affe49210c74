package dev.breakwater.core.crm.store;

import dev.breakwater.crm.ServerTiming;

/**
 * What the database said and how long it took.
 *
 * @param connNanos to get a connection
 * @param queryNanos all the rest, the end of a transaction included
 */
public record Asked<T>(T value, long connNanos, long queryNanos) {

  /** Connection and queries. */
  public ServerTiming timing() {
    return ServerTiming.empty()
        .plus(ServerTiming.CONN, connNanos)
        .plus(ServerTiming.QUERY, queryNanos);
  }
}
