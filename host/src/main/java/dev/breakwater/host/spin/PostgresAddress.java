package dev.breakwater.host.spin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What a component writes to name a database: {@code
 * postgres://user:password@host:port/database?sslmode=require}.
 *
 * @param sslMode as libpq names it; {@code prefer} if none is said
 */
record PostgresAddress(
    String host, int port, String database, String user, String password, String sslMode) {
  private static final int DEFAULT_PORT = 5432;
  private static final String SSL_MODE = "sslmode=";
  private static final int CONNECT_SECONDS = 2;

  /** The most that an answer may take of the host's heap. */
  private static final String MAX_RESULT = "16M";

  /**
   * Reads an address.
   *
   * @throws IllegalArgumentException if it is none
   */
  static PostgresAddress parse(String text) {
    URI uri = uri(text);
    String query = uri.getQuery() == null ? SSL_MODE + "prefer" : uri.getQuery();
    if (uri.getHost() == null
        || uri.getRawUserInfo() == null
        || uri.getPath().length() < 2
        || !query.startsWith(SSL_MODE)
        || query.contains("&")) {
      throw wrong();
    }
    String[] user = uri.getRawUserInfo().split(":", 2);
    return new PostgresAddress(
        uri.getHost(),
        uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort(),
        uri.getPath().substring(1),
        decoded(user[0]),
        user.length < 2 ? "" : decoded(user[1]),
        query.substring(SSL_MODE.length()));
  }

  private static URI uri(String text) {
    if (!text.startsWith("postgres://") && !text.startsWith("postgresql://")) {
      throw wrong();
    }
    try {
      return URI.create(text);
    } catch (IllegalArgumentException e) {
      throw wrong(); // without the cause, which repeats the password
    }
  }

  private static IllegalArgumentException wrong() {
    return new IllegalArgumentException(
        "the address must be postgres://user:password@host:port/database, and may end in"
            + " ?sslmode=");
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), UTF_8);
  }

  /** What connects there. */
  PGSimpleDataSource dataSource() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {host});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(database);
    source.setUser(user);
    source.setPassword(password);
    source.setSslMode(sslMode);
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setMaxResultBuffer(MAX_RESULT);
    return source;
  }
}
