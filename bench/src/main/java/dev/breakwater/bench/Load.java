package dev.breakwater.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.HdrHistogram.ConcurrentHistogram;

/**
 * Sends requests as fast as answers come: as many at a time as there are connections.
 *
 * @param connections how many
 */
record Load(HttpClient client, int connections) {
  private static final long MAX_MICROS = Duration.ofMinutes(2).toNanos() / 1000;
  private static final int DIGITS = 3;

  /**
   * Sends {@code requests} for {@code duration}; those under way at its end are waited for.
   *
   * @param pids the processes whose CPU time and memory are counted
   * @param expected the status of every answer; any other one is an error
   */
  Measurement run(
      List<Long> pids, int expected, Supplier<HttpRequest> requests, Duration duration) {
    ConcurrentHistogram micros = new ConcurrentHistogram(MAX_MICROS, DIGITS);
    LongAdder errors = new LongAdder();
    Duration cpuBefore = ProcessUse.cpu(pids);
    long start = System.nanoTime();
    long end = start + duration.toNanos();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < connections; i++) {
        threads.execute(() -> {
          while (System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
            long sent = System.nanoTime();
            if (!isAnswered(requests.get(), expected)) {
              errors.increment();
            }
            micros.recordValue(Math.min(MAX_MICROS, (System.nanoTime() - sent) / 1000));
          }
        });
      }
    }
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    return new Measurement(
        micros,
        errors.sum(),
        elapsed,
        ProcessUse.cpu(pids).minus(cpuBefore),
        ProcessUse.residentBytes(pids));
  }

  private boolean isAnswered(HttpRequest request, int expected) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == expected;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
