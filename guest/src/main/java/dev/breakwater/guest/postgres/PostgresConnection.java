package dev.breakwater.guest.postgres;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A connection to PostgreSQL. A statement has {@code $1}, {@code $2}, … where its parameters go: a
 * {@code Boolean}, {@code Short}, {@code Integer}, {@code Long}, {@code Float}, {@code Double},
 * {@code String}, {@code byte[]} or {@code null} each. For other types of the database send and ask
 * for text: {@code $1::text::uuid}, {@code id::text}.
 *
 * <p>Transactions: {@code BEGIN} and {@code COMMIT} by {@link #execute} hold on this connection.
 */
public interface PostgresConnection extends AutoCloseable {

  /**
   * The rows of a query. Some releases of Spin never answer one that has no row: let one always
   * come, such as by {@code SELECT (SELECT title FROM todos WHERE id = $1) AS title}.
   *
   * @throws PostgresException if the server refuses it or a type has no Java here
   */
  List<Row> query(String statement, @Nullable Object... parameters) throws PostgresException;

  /**
   * Runs a statement that has no rows to give.
   *
   * @return how many rows it wrote
   * @throws PostgresException if the server refuses it
   */
  long execute(String statement, @Nullable Object... parameters) throws PostgresException;

  /** Gives the connection back to the pool. */
  @Override
  void close();
}
