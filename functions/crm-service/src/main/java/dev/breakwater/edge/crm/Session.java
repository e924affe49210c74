package dev.breakwater.edge.crm;

import dev.breakwater.crm.ServerTiming;
import dev.breakwater.guest.http.Response;
import dev.breakwater.guest.postgres.PostgresConnection;
import dev.breakwater.guest.postgres.PostgresException;
import dev.breakwater.guest.postgres.Row;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A connection to the database that {@code db_url} names, and the time that it took. */
public final class Session implements AutoCloseable {
  private final PostgresConnection connection;
  private final LongSupplier nanoTime;
  private final long connNanos;
  private long queryNanos;

  private Session(PostgresConnection connection, LongSupplier nanoTime, long connNanos) {
    this.connection = connection;
    this.nanoTime = nanoTime;
    this.connNanos = connNanos;
  }

  /**
   * Connects.
   *
   * @throws IllegalStateException if {@code db_url} is not set
   */
  public static Session open(Surroundings surroundings) throws PostgresException {
    String address = surroundings.variables().required("db_url");
    LongSupplier nanoTime = surroundings.nanoTime();
    long begin = nanoTime.getAsLong();
    PostgresConnection connection = surroundings.postgres().open(address);
    return new Session(connection, nanoTime, nanoTime.getAsLong() - begin);
  }

  /**
   * The rows of a query that has one always: some releases of Spin never answer one without.
   *
   * @throws PostgresException if the server refuses it
   */
  public List<Row> query(String statement, @Nullable Object... parameters)
      throws PostgresException {
    long begin = nanoTime.getAsLong();
    try {
      return connection.query(statement, parameters);
    } finally {
      queryNanos += nanoTime.getAsLong() - begin;
    }
  }

  /** How long it took to connect. */
  public long connNanos() {
    return connNanos;
  }

  /** How long all queries took. */
  public long queryNanos() {
    return queryNanos;
  }

  /** Connection and queries. */
  public ServerTiming timing() {
    return ServerTiming.empty()
        .plus(ServerTiming.CONN, connNanos)
        .plus(ServerTiming.QUERY, queryNanos);
  }

  /** Writes JSON and answers with it and with what has taken how long, the writing included. */
  public Response answer(int status, ServerTiming before, Supplier<String> json) {
    long begin = nanoTime.getAsLong();
    String body = json.get();
    ServerTiming timing = before.plus(ServerTiming.SER, nanoTime.getAsLong() - begin);
    return Response.json(status, body).withHeader(ServerTiming.HEADER, timing.header());
  }

  @Override
  public void close() {
    connection.close();
  }
}
