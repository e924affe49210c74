package dev.breakwater.bench.crm;

import java.io.IOException;
import java.time.Duration;

/**
 * Measures a start as a client does: until the first answer with 200, whoever says that it is ready
 * before.
 */
final class ColdStart {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration OF_A_REQUEST = Duration.ofSeconds(5);
  private static final Duration BETWEEN = Duration.ofMillis(5);
  private static final String READ = "/customers";

  private final CrmClient client;

  ColdStart(CrmClient client) {
    this.client = client;
  }

  /**
   * One start of all services.
   *
   * @param firstOk from the start of the processes to the first 200 of a read through gateway,
   *     service and database
   */
  record Start(String system, int round, Duration firstOk) {}

  /** Ends {@code services} and starts them. */
  Start measure(Variant variant, Variant.Services services, int round)
      throws IOException, InterruptedException {
    services.stop();
    long begin = System.nanoTime();
    services.start();
    awaitFirstOk(variant);
    return new Start(variant.name(), round, Duration.ofNanos(System.nanoTime() - begin));
  }

  /**
   * Asks until {@code variant} answers.
   *
   * @throws IOException if it does not in two minutes
   */
  void awaitFirstOk(Variant variant) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!client.isOk(variant.base(), READ, OF_A_REQUEST)) {
      if (System.nanoTime() > end) {
        throw new IOException(
            "%s does not answer GET %s%s with 200 in %d s; its logs lie beside the report"
                .formatted(variant.name(), variant.base(), READ, PATIENCE.toSeconds()));
      }
      Thread.sleep(BETWEEN);
    }
  }
}
