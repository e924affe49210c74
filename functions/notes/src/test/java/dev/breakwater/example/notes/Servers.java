package dev.breakwater.example.notes;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import redis.embedded.RedisServer;

/** A PostgreSQL with the table of the notes, and a Redis. */
record Servers(EmbeddedPostgres postgres, RedisServer redis) implements AutoCloseable {

  static Servers start() throws IOException, SQLException {
    EmbeddedPostgres postgres = EmbeddedPostgres.start();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE notes (id bigserial PRIMARY KEY, title text NOT NULL)");
    }
    RedisServer redis = RedisServer.newRedisServer().port(freePort()).bind("127.0.0.1").build();
    redis.start();
    return new Servers(postgres, redis);
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  String postgresServer() {
    return "postgres://localhost:" + postgres.getPort();
  }

  String databaseUrl() {
    return "postgres://postgres@localhost:" + postgres.getPort() + "/postgres";
  }

  String redisUrl() {
    return "redis://127.0.0.1:" + redis.ports().getFirst();
  }

  @Override
  public void close() throws IOException {
    redis.stop();
    postgres.close();
  }
}
