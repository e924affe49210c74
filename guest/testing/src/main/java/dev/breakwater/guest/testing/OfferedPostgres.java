package dev.breakwater.guest.testing;

import dev.breakwater.guest.postgres.Postgres;
import dev.breakwater.guest.postgres.PostgresConnection;
import dev.breakwater.guest.postgres.Row;
import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.wasi.Arguments;
import dev.breakwater.host.wasi.HostFunction;
import dev.breakwater.host.wasi.HostInterface;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL as {@code fermyon:spin/postgres@2.0.0}. */
final class OfferedPostgres {
  private static final String CONNECTION = "connection";

  // cases of db-value, parameter-value and db-data-type
  private static final int BOOLEAN = 0;
  private static final int INT16 = 2;
  private static final int INT64 = 4;
  private static final int FLOATING64 = 10;
  private static final int STR = 11;
  private static final int BINARY = 12;
  private static final int DB_NULL = 13;
  private static final int OTHER_TYPE = 13;

  private OfferedPostgres() {}

  static HostInterface of(Postgres postgres) {
    return postgres instanceof RealPostgres real ? real.offered() : ofFake(postgres);
  }

  private static HostInterface ofFake(Postgres postgres) {
    return HostInterface.named("fermyon:spin/postgres@2.0.0")
        .staticFunction(CONNECTION, "open", served(arguments -> postgres.open(arguments.text(0))))
        .method(CONNECTION, "query", served(OfferedPostgres::query))
        .method(CONNECTION, "execute", served(a -> on(a).execute(a.text(1), parameters(a))));
  }

  private static HostFunction served(Served served) {
    return Served.by(ErrorWords.POSTGRES, served);
  }

  private static PostgresConnection on(Arguments arguments) {
    return arguments.resource(0, PostgresConnection.class);
  }

  /** As a function passed them. */
  private static @Nullable Object[] parameters(Arguments arguments) {
    return arguments.list(2, Variant.class).stream()
        .map(parameter ->
            parameter.index() == INT16
                ? (Object) ((Number) parameter.value()).shortValue()
                : parameter.payload().orElse(null))
        .toArray();
  }

  private static List<Object> query(Arguments arguments) throws IOException {
    List<Row> rows = on(arguments).query(arguments.text(1), parameters(arguments));
    List<String> names = rows.isEmpty() ? List.of() : rows.getFirst().names();
    List<Object> columns =
        names.stream().<Object>map(name -> List.of(name, Variant.of(type(name, rows)))).toList();
    List<Object> values =
        rows.stream()
            .<Object>map(row -> names.stream().map(name -> value(row.value(name))).toList())
            .toList();
    return List.of(columns, values);
  }

  /** The type of a column: that of its first value. */
  private static int type(String name, List<Row> rows) {
    return rows.stream()
        .map(row -> row.value(name))
        .filter(Objects::nonNull)
        .findFirst()
        .map(value -> value(value).index())
        .orElse(OTHER_TYPE);
  }

  private static Variant value(@Nullable Object value) {
    return switch (value) {
      case null -> Variant.of(DB_NULL);
      case Boolean bool -> Variant.of(BOOLEAN, bool);
      case Long number -> Variant.of(INT64, number);
      case Double number -> Variant.of(FLOATING64, number);
      case String text -> Variant.of(STR, text);
      case byte[] bytes -> Variant.of(BINARY, bytes);
      default -> throw new AssertionError("a row takes no " + value.getClass().getName());
    };
  }
}
