package dev.breakwater.core.adapters.wiring;

import dev.breakwater.core.adapters.cache.RedisProbe;
import dev.breakwater.core.adapters.storage.StorageProbe;
import dev.breakwater.core.launch.Patience;
import dev.breakwater.core.launch.PostgresUrl;
import dev.breakwater.core.launch.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Asks for S3 and Redis while the rest of the core starts: neither may keep it waiting. */
@Dependent
class StartChecks {
  private static final Logger LOG = System.getLogger(StartChecks.class.getName());
  private static final Duration CACHE_PATIENCE = Duration.ofSeconds(5);
  private static final int STORAGE_GRACE_SECONDS = 10;

  private final StorageProbe storage;
  private final RedisProbe redis;
  private final Settings settings;

  @Inject
  StartChecks(StorageProbe storage, RedisProbe redis, Settings settings) {
    this.storage = storage;
    this.redis = redis;
    this.settings = settings;
  }

  /** Waits for the bucket on another thread; brings why it cannot be had, or nothing. */
  CompletableFuture<Optional<String>> storage() {
    CompletableFuture<Optional<String>> result = new CompletableFuture<>();
    Thread.ofPlatform()
        .daemon()
        .name("await-storage")
        .start(() -> result.complete(storageProblem()));
    return result;
  }

  private Optional<String> storageProblem() {
    try {
      return storage.await(settings.storage(), Patience.of(settings.operations().startTimeout()));
    } catch (InterruptedException | RuntimeException failed) { // a thread's border
      return Optional.of("the bucket (S3_BUCKET) cannot be looked for: " + failed);
    }
  }

  /** What {@link #storage} has found out, or finds out soon: all that is wrong is to be told. */
  Optional<String> storageByNow(CompletableFuture<Optional<String>> storage) {
    return storage
        .completeOnTimeout(Optional.empty(), STORAGE_GRACE_SECONDS, TimeUnit.SECONDS)
        .join();
  }

  /** Has the log say whether Redis answers; the core starts with and without it. */
  void cache() {
    Thread.ofPlatform().daemon().name("await-cache").start(this::greetCache);
  }

  private void greetCache() {
    String url = PostgresUrl.masked(settings.redis().toString());
    try {
      if (redis.await(Patience.of(CACHE_PATIENCE))) {
        LOG.log(Level.INFO, "Connected to Redis at {0}", url);
      } else {
        LOG.log(
            Level.WARNING,
            "Redis at {0} (REDIS_URL) does not answer: the core works without its cache",
            url);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
