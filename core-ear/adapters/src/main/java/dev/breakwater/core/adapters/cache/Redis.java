package dev.breakwater.core.adapters.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Timeout;
import redis.clients.jedis.RedisClient;

/**
 * The one way to Redis. A command that fails or is slow is answered {@link Reply.Unavailable}; when
 * several fail, Redis is left alone for two seconds and commands cost nothing.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the container fills the field
class Redis {
  private static final Logger LOG = System.getLogger(Redis.class.getName());
  private static final int COMMAND_MILLIS = 250;

  // A field, because the container's proxy of this class has no client.
  @Inject private RedisClient client;

  /** What Redis said, if it did. */
  sealed interface Reply {
    /** Empty when Redis has nothing under that key. */
    record Answered(Optional<String> text) implements Reply {}

    record Unavailable() implements Reply {}
  }

  /** Something to ask of Redis. */
  interface Command {
    Optional<String> send(RedisClient redis);
  }

  @Timeout(COMMAND_MILLIS)
  @CircuitBreaker(requestVolumeThreshold = 6, failureRatio = 0.5, delay = 2000)
  @Fallback(fallbackMethod = "unavailable")
  Reply ask(Command command) {
    return new Reply.Answered(command.send(client));
  }

  @SuppressWarnings("UnusedVariable") // a fallback has the parameters of what it stands in for
  Reply unavailable(Command command) {
    LOG.log(Level.DEBUG, "Redis is unavailable, doing without");
    return new Reply.Unavailable();
  }
}
