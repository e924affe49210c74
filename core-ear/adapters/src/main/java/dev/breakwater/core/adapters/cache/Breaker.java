package dev.breakwater.core.adapters.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import redis.clients.jedis.RedisClient;

/**
 * Leaves Redis alone for two seconds when it fails or is slow; commands cost nothing then. What is
 * slow say the time-outs of the connections: one of Fault Tolerance could not end a command that
 * waits for its answer, and costs a timer each.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the container fills the field
class Breaker {
  private static final Logger LOG = System.getLogger(Breaker.class.getName());

  // A field, because the container's proxy of this class has no client.
  @Inject private RedisClient client;

  /** Runs {@code command}; false when it failed or was not tried. */
  @CircuitBreaker(requestVolumeThreshold = 4, failureRatio = 0.5, delay = 2000)
  @Fallback(fallbackMethod = "unavailable")
  boolean reach(Command command) {
    command.run(client);
    return true;
  }

  @SuppressWarnings("UnusedVariable") // a fallback has the parameters of what it stands in for
  boolean unavailable(Command command) {
    LOG.log(Level.DEBUG, "Redis is unavailable, doing without");
    return false;
  }
}
