package dev.breakwater.guest.testing;

import dev.breakwater.guest.postgres.Postgres;
import dev.breakwater.guest.postgres.PostgresConnection;
import dev.breakwater.guest.postgres.PostgresException;
import dev.breakwater.guest.postgres.Row;
import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.spin.OutboundHosts;
import dev.breakwater.host.spin.PostgresPools;
import dev.breakwater.host.spin.SpinPostgres;
import dev.breakwater.host.wasi.HostInterface;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Servers of PostgreSQL, by the pools of the JVM host. To be closed after the tests. */
public final class RealPostgres implements Postgres, AutoCloseable {
  private final PostgresPools pools;
  private final HostCalls calls;

  /** Those at {@code servers}, {@code postgres://host:port} each, and no others. */
  public RealPostgres(String... servers) {
    this.pools = new PostgresPools(OutboundHosts.of(List.of(servers)));
    this.calls = new HostCalls(SpinPostgres.of(pools), "connection");
  }

  HostInterface offered() {
    return calls.offered();
  }

  @Override
  public PostgresConnection open(String address) throws PostgresException {
    return new Connection(calls, (AutoCloseable) ok(calls.open(address)));
  }

  @Override
  public void close() {
    pools.close();
  }

  private static Object ok(Variant result) throws PostgresException {
    if (result.index() != 0) {
      throw new PostgresException(ErrorWords.POSTGRES.message((Variant) result.value()));
    }
    return result.value();
  }

  private record Connection(HostCalls calls, AutoCloseable session) implements PostgresConnection {

    private Object run(String method, String statement, @Nullable Object... parameters)
        throws PostgresException {
      List<Variant> values = Arrays.stream(parameters).map(Connection::parameter).toList();
      return ok(calls.method(session, method, statement, values));
    }

    @Override
    public List<Row> query(String statement, @Nullable Object... parameters)
        throws PostgresException {
      List<?> set = (List<?>) run("query", statement, parameters);
      List<String> names =
          ((List<?>) set.getFirst())
              .stream().map(column -> (String) ((List<?>) column).getFirst()).toList();
      return ((List<?>) set.getLast())
          .stream().map(row -> new Row(names, values((List<?>) row))).toList();
    }

    @Override
    public long execute(String statement, @Nullable Object... parameters) throws PostgresException {
      return (long) run("execute", statement, parameters);
    }

    private static Variant parameter(@Nullable Object parameter) {
      return switch (parameter) {
        case null -> Variant.of(13);
        case Boolean bool -> Variant.of(0, bool);
        case Short number -> Variant.of(2, number.intValue());
        case Integer number -> Variant.of(3, number);
        case Long number -> Variant.of(4, number);
        case Float number -> Variant.of(9, number);
        case Double number -> Variant.of(10, number);
        case String text -> Variant.of(11, text);
        case byte[] bytes -> Variant.of(12, bytes);
        default ->
            throw new IllegalArgumentException(
                "PostgreSQL takes no " + parameter.getClass().getName() + " here");
      };
    }

    private static List<@Nullable Object> values(List<?> row) {
      List<@Nullable Object> values = new ArrayList<>();
      for (Object value : row) {
        values.add(
            switch (((Variant) value).payload().orElse(null)) {
              case Integer number -> number.longValue();
              case Float number -> number.doubleValue();
              case null, default -> ((Variant) value).payload().orElse(null);
            });
      }
      return values;
    }

    @Override
    public void close() {
      try {
        session.close();
      } catch (Exception e) {
        throw new IllegalStateException("the connection cannot be closed", e);
      }
    }
  }
}
