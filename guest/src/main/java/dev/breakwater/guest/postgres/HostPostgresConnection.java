package dev.breakwater.guest.postgres;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.bindings.fermyon.spin.postgres.Connection;
import dev.breakwater.guest.bindings.fermyon.spin.rdbmstypes.Column;
import dev.breakwater.guest.bindings.fermyon.spin.rdbmstypes.DbValue;
import dev.breakwater.guest.bindings.fermyon.spin.rdbmstypes.ParameterValue;
import dev.breakwater.guest.bindings.fermyon.spin.rdbmstypes.RdbmsTypesError;
import dev.breakwater.guest.bindings.fermyon.spin.rdbmstypes.RowSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A connection of {@code fermyon:spin/postgres}. */
final class HostPostgresConnection implements PostgresConnection {
  private static final long MAX_UINT32 = 0xffff_ffffL;

  private final Connection connection;

  private HostPostgresConnection(Connection connection) {
    this.connection = connection;
  }

  static PostgresConnection open(String address) throws PostgresException {
    return new HostPostgresConnection(done(Connection.open(address)));
  }

  @Override
  public List<Row> query(String statement, @Nullable Object... parameters)
      throws PostgresException {
    RowSet set = done(connection.query(statement, values(parameters)));
    List<String> names = new ArrayList<>();
    for (Column column : set.columns()) {
      names.add(column.name());
    }
    List<Row> rows = new ArrayList<>();
    for (List<DbValue> row : set.rows()) {
      rows.add(new Row(names, objects(names, row)));
    }
    return rows;
  }

  @Override
  public long execute(String statement, @Nullable Object... parameters) throws PostgresException {
    return done(connection.execute(statement, values(parameters)));
  }

  @Override
  public void close() {
    connection.close();
  }

  private static List<ParameterValue> values(@Nullable Object... parameters) {
    List<ParameterValue> values = new ArrayList<>();
    for (Object parameter : parameters) {
      values.add(value(parameter));
    }
    return values;
  }

  private static ParameterValue value(@Nullable Object parameter) {
    return switch (parameter) {
      case null -> new ParameterValue.DbNull();
      case Boolean bool -> new ParameterValue.BooleanCase(bool);
      case Short number -> new ParameterValue.Int16(number);
      case Integer number -> new ParameterValue.Int32(number);
      case Long number -> new ParameterValue.Int64(number);
      case Float number -> new ParameterValue.Floating32(number);
      case Double number -> new ParameterValue.Floating64(number);
      case String text -> new ParameterValue.Str(text);
      case byte[] bytes -> new ParameterValue.Binary(bytes);
      default ->
          throw new IllegalArgumentException(
              "PostgreSQL takes no " + parameter.getClass().getName() + " here");
    };
  }

  private static List<@Nullable Object> objects(List<String> names, List<DbValue> row)
      throws PostgresException {
    List<@Nullable Object> objects = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      objects.add(object(names.get(i), row.get(i)));
    }
    return objects;
  }

  private static @Nullable Object object(String column, DbValue value) throws PostgresException {
    return switch (value) {
      case DbValue.BooleanCase(boolean bool) -> bool;
      case DbValue.Int8(byte number) -> (long) number;
      case DbValue.Int16(short number) -> (long) number;
      case DbValue.Int32(int number) -> (long) number;
      case DbValue.Int64(long number) -> number;
      case DbValue.Uint8(int number) -> (long) number;
      case DbValue.Uint16(int number) -> (long) number;
      case DbValue.Uint32(int number) -> number & MAX_UINT32;
      case DbValue.Uint64(long number) -> number;
      case DbValue.Floating32(float number) -> (double) number;
      case DbValue.Floating64(double number) -> number;
      case DbValue.Str(String text) -> text;
      case DbValue.Binary(byte[] bytes) -> bytes;
      case DbValue.DbNull none -> null;
      case DbValue.Unsupported none ->
          throw new PostgresException(
              "the column " + column + " has a type of no Java here: ask for " + column + "::text");
    };
  }

  private static <T> T done(Result<T, RdbmsTypesError> result) throws PostgresException {
    return result.orElseThrow(error -> new PostgresException(words(error)));
  }

  private static String words(RdbmsTypesError error) {
    return switch (error) {
      case RdbmsTypesError.ConnectionFailed(String text) -> "connection failed: " + text;
      case RdbmsTypesError.BadParameter(String text) -> "bad parameter: " + text;
      case RdbmsTypesError.QueryFailed(String text) -> "query failed: " + text;
      case RdbmsTypesError.ValueConversionFailed(String text) -> "conversion failed: " + text;
      case RdbmsTypesError.Other(String text) -> text;
    };
  }
}
