package dev.breakwater.example.notes;

import dev.breakwater.guest.Variables;
import dev.breakwater.guest.keyvalue.KeyValue;
import dev.breakwater.guest.postgres.Postgres;
import dev.breakwater.guest.redis.Redis;

/** What the function asks of its host. */
record Services(Variables variables, KeyValue stores, Redis redis, Postgres postgres) {

  static Services host() {
    return new Services(Variables.host(), KeyValue.host(), Redis.host(), Postgres.host());
  }
}
