package dev.breakwater.guest.testing;

import dev.breakwater.guest.Variables;
import dev.breakwater.guest.http.HttpClient;
import dev.breakwater.guest.http.HttpException;
import dev.breakwater.guest.keyvalue.KeyValue;
import dev.breakwater.guest.postgres.Postgres;
import dev.breakwater.guest.postgres.PostgresException;
import dev.breakwater.guest.redis.Redis;
import dev.breakwater.guest.redis.RedisException;
import java.util.Optional;

/**
 * What the host gives to the function of a test. Each service is a fake of the test's own, or a
 * real one ({@link RealKeyValue}, {@link RealRedis}, {@link RealPostgres}, {@link RealHttp}); the
 * component is served by the same as the class.
 */
public record HostServices(
    Variables variables, KeyValue keyValue, Redis redis, Postgres postgres, HttpClient http) {

  /** No variable is set, no store is there, and nothing can be reached. */
  public static HostServices none() {
    return new HostServices(
        name -> Optional.empty(),
        KeyValue.inMemory(),
        address -> {
          throw new RedisException("the test gives no Redis");
        },
        address -> {
          throw new PostgresException("connection failed: the test gives no PostgreSQL");
        },
        call -> {
          throw new HttpException("HTTP-request-denied");
        });
  }

  /** The same with one more variable. */
  public HostServices withVariable(String name, String value) {
    return withVariables(asked -> asked.equals(name) ? Optional.of(value) : variables.get(asked));
  }

  /** The same with other variables. */
  public HostServices withVariables(Variables other) {
    return new HostServices(other, keyValue, redis, postgres, http);
  }

  /** The same with other key-value stores. */
  public HostServices withKeyValue(KeyValue other) {
    return new HostServices(variables, other, redis, postgres, http);
  }

  /** The same with another Redis. */
  public HostServices withRedis(Redis other) {
    return new HostServices(variables, keyValue, other, postgres, http);
  }

  /** The same with another PostgreSQL. */
  public HostServices withPostgres(Postgres other) {
    return new HostServices(variables, keyValue, redis, other, http);
  }

  /**
   * The same with other upstreams. A fake in place of them sees the calls of a component without
   * their time-outs, which are the host's to keep.
   */
  public HostServices withHttp(HttpClient other) {
    return new HostServices(variables, keyValue, redis, postgres, other);
  }
}
