package dev.breakwater.edge.crm;

import dev.breakwater.guest.Log;
import dev.breakwater.guest.http.Response;
import dev.breakwater.guest.postgres.PostgresConnection;
import dev.breakwater.guest.postgres.Row;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stand-ins for the host, for samples that a service answers at build time. */
public final class Rehearsal {
  private Rehearsal() {}

  /** A host whose database answers every query with {@code row}, and whose upstreams say 200. */
  public static Surroundings surroundings(Row row) {
    return new Surroundings(
        Rehearsal::variable,
        call -> Response.json(200, "[]"),
        address -> new OneRow(row),
        Log.rehearsed(),
        () -> "sample",
        () -> 0,
        () -> 0);
  }

  private static Optional<String> variable(String name) {
    return Optional.of(name.equals("db_url") ? "postgres://a@b/c" : "http://b:80");
  }

  private record OneRow(Row row) implements PostgresConnection {
    @Override
    public List<Row> query(String statement, @Nullable Object... parameters) {
      return List.of(row);
    }

    @Override
    public long execute(String statement, @Nullable Object... parameters) {
      return 1;
    }

    @Override
    public void close() {}
  }
}
