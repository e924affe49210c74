package dev.breakwater.guest.testing;

import dev.breakwater.guest.postgres.Postgres;
import dev.breakwater.guest.postgres.PostgresConnection;
import dev.breakwater.guest.postgres.PostgresException;
import dev.breakwater.guest.postgres.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL as some releases of Spin offer it: they never answer a query that has no row. A test
 * need not wait so long: such a query fails here.
 */
public final class NoRowNoAnswer implements Postgres {
  private final Postgres postgres;

  /** The servers of {@code postgres}. */
  public NoRowNoAnswer(Postgres postgres) {
    this.postgres = postgres;
  }

  @Override
  public PostgresConnection open(String address) throws PostgresException {
    return new Connection(postgres.open(address));
  }

  private record Connection(PostgresConnection connection) implements PostgresConnection {

    @Override
    public List<Row> query(String statement, @Nullable Object... parameters)
        throws PostgresException {
      List<Row> rows = connection.query(statement, parameters);
      if (rows.isEmpty()) {
        throw new AssertionError(
            "no row, so that some releases of Spin never answer; let one always come: "
                + statement);
      }
      return rows;
    }

    @Override
    public long execute(String statement, @Nullable Object... parameters) throws PostgresException {
      return connection.execute(statement, parameters);
    }

    @Override
    public void close() {
      connection.close();
    }
  }
}
