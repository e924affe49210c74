package dev.breakwater.bench.crm;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Measures a crash as a client sees it: a read is sent every 20 ms, whatever became of those
 * before, while the customers' service is killed and at once started again.
 */
final class Availability {
  /** The service that is killed. */
  static final String KILLED = "customers";

  private static final Duration PERIOD = Duration.ofMillis(20);
  private static final Duration OF_A_REQUEST = Duration.ofSeconds(1);
  private static final Duration STEADY = Duration.ofMillis(500);

  private final CrmClient client;

  Availability(CrmClient client) {
    this.client = client;
  }

  /**
   * One kill.
   *
   * @param down from when the first request that failed was sent to the answer of the first that no
   *     failing one followed
   * @param failed of {@code requests}
   */
  record Outage(String system, int round, Duration down, long failed, long requests) {}

  private record Probe(long sent, long answered, boolean ok) {}

  /** Kills the service of {@code variant} once and waits until it serves steadily. */
  Outage measure(Variant variant, Variant.Services services, int round)
      throws IOException, InterruptedException {
    Queue<Probe> probes = new ConcurrentLinkedQueue<>();
    try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
      ScheduledFuture<?> unused =
          clock.scheduleAtFixedRate(
              () -> requests.execute(() -> probe(variant, probes)),
              0,
              PERIOD.toNanos(),
              TimeUnit.NANOSECONDS);
      Thread.sleep(STEADY);
      services.kill(KILLED);
      services.start();
      new ColdStart(client).awaitFirstOk(variant);
      Thread.sleep(STEADY);
    }
    return outage(variant.name(), round, probes);
  }

  private void probe(Variant variant, Queue<Probe> probes) {
    long sent = System.nanoTime();
    try {
      boolean ok = client.isOk(variant.base(), "/customers", OF_A_REQUEST);
      probes.add(new Probe(sent, System.nanoTime(), ok));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Outage outage(String system, int round, Collection<Probe> probes) {
    long firstFailed = probes.stream().filter(p -> !p.ok()).mapToLong(Probe::sent).min().orElse(0);
    long lastFailed = probes.stream().filter(p -> !p.ok()).mapToLong(Probe::sent).max().orElse(0);
    long failed = probes.stream().filter(p -> !p.ok()).count();
    long back =
        probes.stream()
            .filter(p -> p.ok() && p.sent() > lastFailed)
            .mapToLong(Probe::answered)
            .min()
            .orElse(lastFailed);
    Duration down = failed == 0 ? Duration.ZERO : Duration.ofNanos(back - firstFailed);
    return new Outage(system, round, down, failed, probes.size());
  }
}
