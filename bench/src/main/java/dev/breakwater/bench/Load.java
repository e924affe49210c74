package dev.breakwater.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
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

  /** Loads {@code target} for {@code duration}; requests under way at its end are waited for. */
  Measurement run(
      Target target, Scenario scenario, Supplier<HttpRequest> requests, Duration duration) {
    ConcurrentHistogram micros = new ConcurrentHistogram(MAX_MICROS, DIGITS);
    LongAdder errors = new LongAdder();
    Duration cpuBefore = ProcessUse.cpu(target.pids());
    long start = System.nanoTime();
    long end = start + duration.toNanos();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < connections; i++) {
        threads.execute(() -> {
          while (System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
            long sent = System.nanoTime();
            if (!isAnswered(requests.get(), scenario.expected())) {
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
        ProcessUse.cpu(target.pids()).minus(cpuBefore),
        ProcessUse.residentBytes(target.pids()));
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
