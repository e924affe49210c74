package dev.breakwater.guest.redis;

/** Servers of Redis ({@code fermyon:spin/redis}). */
@FunctionalInterface
public interface Redis {

  /** Those that the host lets the component reach; to open one works only in WebAssembly. */
  static Redis host() {
    return HostRedisConnection::open;
  }

  /**
   * Opens a connection.
   *
   * @param address {@code redis://host:port}, with user, password and number of a database as its
   *     server wants them
   * @throws RedisException if the host does not connect, or does not let the component
   */
  RedisConnection open(String address) throws RedisException;
}
