package dev.breakwater.edge.gateway;

import dev.breakwater.edge.gateway.bindings.demo.auth.authenticator.Authenticator;
import dev.breakwater.guest.Log;
import dev.breakwater.guest.Variables;
import dev.breakwater.guest.http.HttpClient;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What the gateway needs of others.
 *
 * @param requestIds random UUIDs (version 4)
 * @param clockMillis milliseconds since 1970
 */
record Surroundings(
    Authenticator authenticator,
    HttpClient client,
    Variables variables,
    Log log,
    Supplier<UUID> requestIds,
    LongSupplier clockMillis) {

  /** The imported authenticator, and the host for the rest. */
  static Surroundings host() {
    return new Surroundings(
        Authenticator.imported(),
        HttpClient.host(),
        Variables.host(),
        Log.host(),
        UUID::randomUUID,
        System::currentTimeMillis);
  }
}
