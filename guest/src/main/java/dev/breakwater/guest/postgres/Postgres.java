package dev.breakwater.guest.postgres;

/** Servers of PostgreSQL ({@code fermyon:spin/postgres}). */
@FunctionalInterface
public interface Postgres {

  /** Those that the host lets the component reach; to open one works only in WebAssembly. */
  static Postgres host() {
    return HostPostgresConnection::open;
  }

  /**
   * Takes a connection from the host's pool.
   *
   * @param address {@code postgres://user:password@host:port/database}
   * @throws PostgresException if the host does not connect, or does not let the component
   */
  PostgresConnection open(String address) throws PostgresException;
}
