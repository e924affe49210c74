package dev.breakwater.edge.crm;

import dev.breakwater.guest.Log;
import dev.breakwater.guest.Variables;
import dev.breakwater.guest.http.HttpClient;
import dev.breakwater.guest.postgres.Postgres;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What a service needs of others.
 *
 * @param requestIds names for requests that come without
 * @param clockMillis milliseconds since 1970
 * @param nanoTime nanoseconds since some moment
 */
public record Surroundings(
    Variables variables,
    HttpClient http,
    Postgres postgres,
    Log log,
    Supplier<String> requestIds,
    LongSupplier clockMillis,
    LongSupplier nanoTime) {

  /** The host for all of it. */
  public static Surroundings host() {
    return of(Variables.host(), HttpClient.host(), Postgres.host(), Log.host());
  }

  /** These, and the machine's own clocks and random names. */
  public static Surroundings of(Variables variables, HttpClient http, Postgres postgres, Log log) {
    return new Surroundings(
        variables,
        http,
        postgres,
        log,
        () -> UUID.randomUUID().toString(),
        System::currentTimeMillis,
        System::nanoTime);
  }
}
