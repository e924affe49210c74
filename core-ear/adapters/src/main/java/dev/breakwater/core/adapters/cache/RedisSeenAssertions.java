package dev.breakwater.core.adapters.cache;

import dev.breakwater.core.adapters.security.SeenAssertions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import redis.clients.jedis.params.SetParams;

/**
 * Nonces under {@code edge:nonce:<nonce>}, which all cores see, and in the memory of this one:
 * while Redis is away, an assertion could be shown once to each core.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the container fills the fields
class RedisSeenAssertions implements SeenAssertions {
  /** Longer than any assertion is good for. */
  private static final int SECONDS = 61;

  @Inject private Redis redis;
  private final RecentNonces here = new RecentNonces(InstantSource.system(), SECONDS);

  @Override
  public boolean isNew(String nonce) {
    return here.add(nonce) && isNewElsewhere(nonce);
  }

  private boolean isNewElsewhere(String nonce) {
    SetParams once = SetParams.setParams().nx().ex(SECONDS);
    return redis.ask(client -> client.set("edge:nonce:" + nonce, "1", once) != null).orElse(true);
  }
}
