package dev.breakwater.host.spin;

import dev.breakwater.host.canonical.Variant;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

/** A pooled connection in the hands of one component instance. */
final class PostgresSession implements AutoCloseable {
  private final Connection connection;

  PostgresSession(Connection connection) {
    this.connection = connection;
  }

  /**
   * Runs a query.
   *
   * @param parameters {@code parameter-value}s
   * @return a {@code row-set}
   */
  List<Object> query(String statement, List<Variant> parameters) throws SQLException {
    try (PreparedStatement prepared = prepared(statement, parameters)) {
      return prepared.execute() ? rowSet(prepared.getResultSet()) : List.of(List.of(), List.of());
    }
  }

  /** Runs a statement and gives how many rows it wrote, or gave. */
  long execute(String statement, List<Variant> parameters) throws SQLException {
    try (PreparedStatement prepared = prepared(statement, parameters)) {
      if (!prepared.execute()) {
        return Math.max(0, prepared.getLargeUpdateCount());
      }
      long rows = 0;
      try (ResultSet set = prepared.getResultSet()) {
        while (set.next()) {
          rows++;
        }
      }
      return rows;
    }
  }

  private PreparedStatement prepared(String statement, List<Variant> parameters)
      throws SQLException {
    NumberedSql sql = NumberedSql.of(statement);
    int most = sql.order().stream().mapToInt(number -> number).max().orElse(0);
    if (most != parameters.size() || sql.order().contains(0)) {
      throw new SQLDataException(
          "the statement wants " + most + " parameters, there are " + parameters.size());
    }
    PreparedStatement prepared = connection.prepareStatement(sql.text());
    try {
      for (int i = 0; i < sql.order().size(); i++) {
        set(prepared, i + 1, parameters.get(sql.order().get(i) - 1));
      }
      return prepared;
    } catch (SQLException e) {
      prepared.close();
      throw e;
    }
  }

  private static void set(PreparedStatement prepared, int at, Variant parameter)
      throws SQLException {
    switch (parameter.payload().orElse(null)) {
      case null -> prepared.setNull(at, Types.NULL);
      case Boolean value -> prepared.setBoolean(at, value);
      case Float value -> prepared.setFloat(at, value);
      case Double value -> prepared.setDouble(at, value);
      case String value -> prepared.setString(at, value);
      case byte[] value -> prepared.setBytes(at, value);
      case Number value -> setNumber(prepared, at, parameter.index(), value);
      default -> throw new IllegalStateException("parameter " + parameter);
    }
  }

  /** The server has no types without a sign. */
  private static void setNumber(PreparedStatement prepared, int at, int type, Number value)
      throws SQLException {
    switch (type) {
      case SpinPostgres.INT8, SpinPostgres.INT16 -> prepared.setShort(at, value.shortValue());
      case SpinPostgres.INT32 -> prepared.setInt(at, value.intValue());
      case SpinPostgres.INT64 -> prepared.setLong(at, value.longValue());
      default -> throw new SQLDataException("PostgreSQL does not support unsigned integers");
    }
  }

  private static List<Object> rowSet(ResultSet set) throws SQLException {
    ResultSetMetaData meta = set.getMetaData();
    List<Object> columns = new ArrayList<>();
    List<Integer> types = new ArrayList<>();
    for (int i = 1; i <= meta.getColumnCount(); i++) {
      int type = SpinPostgres.type(meta.getColumnTypeName(i));
      types.add(type);
      columns.add(List.of(meta.getColumnLabel(i), Variant.of(type)));
    }
    List<Object> rows = new ArrayList<>();
    while (set.next()) {
      List<Object> row = new ArrayList<>();
      for (int i = 0; i < types.size(); i++) {
        row.add(value(set, i + 1, types.get(i)));
      }
      rows.add(row);
    }
    return List.of(columns, rows);
  }

  private static Variant value(ResultSet set, int at, int type) throws SQLException {
    Object value =
        switch (type) {
          case SpinPostgres.BOOLEAN -> set.getBoolean(at);
          case SpinPostgres.INT16, SpinPostgres.INT32 -> set.getInt(at);
          case SpinPostgres.INT64 -> set.getLong(at);
          case SpinPostgres.FLOATING32 -> set.getFloat(at);
          case SpinPostgres.FLOATING64 -> set.getDouble(at);
          case SpinPostgres.STR -> set.getString(at);
          case SpinPostgres.BINARY -> set.getBytes(at);
          default -> set.getObject(at);
        };
    if (set.wasNull() || value == null) {
      return Variant.of(SpinPostgres.DB_NULL);
    }
    return type == SpinPostgres.OTHER_TYPE
        ? Variant.of(SpinPostgres.UNSUPPORTED)
        : Variant.of(type, value);
  }

  /** Ends a transaction and forgets all settings, so that who comes next finds none of them. */
  @Override
  public void close() {
    try (Connection pooled = connection;
        Statement statement = pooled.createStatement()) {
      statement.execute("ROLLBACK");
      statement.execute("DISCARD ALL");
    } catch (SQLException e) {
      // the pool finds by itself that the connection is broken
    }
  }
}
