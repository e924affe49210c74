package dev.breakwater.bench.crm;

import dev.breakwater.bench.ProcessUse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a system used of the machine while it was under load.
 *
 * @param cpu the time that its processes spent on processors; zero if not known
 * @param peakResidentBytes the most memory that they had together, of samples; zero if not known
 */
record Use(Duration cpu, long peakResidentBytes) {
  private static final Duration BETWEEN_SAMPLES = Duration.ofMillis(200);

  /** Starts to watch {@code pids}. */
  static Watch watch(List<Long> pids) {
    return new Watch(pids);
  }

  /** Samples memory until it is asked for the sum. */
  static final class Watch {
    private final List<Long> pids;
    private final Duration cpuBefore;
    private final AtomicLong peak = new AtomicLong();
    private final Thread sampler;

    private Watch(List<Long> pids) {
      this.pids = pids;
      cpuBefore = ProcessUse.cpu(pids);
      sampler = Thread.ofVirtual().start(this::sample);
    }

    private void sample() {
      try {
        while (true) {
          peak.accumulateAndGet(ProcessUse.residentBytes(pids), Math::max);
          Thread.sleep(BETWEEN_SAMPLES);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    Use end() {
      sampler.interrupt();
      return new Use(ProcessUse.cpu(pids).minus(cpuBefore), peak.get());
    }
  }
}
