package dev.breakwater.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What processes have used of the machine. */
public final class ProcessUse {
  private ProcessUse() {}

  /** The time that {@code pids} have spent on processors; those that ended count as nothing. */
  public static Duration cpu(List<Long> pids) {
    return pids.stream()
        .flatMap(pid -> ProcessHandle.of(pid).stream())
        .flatMap(process -> process.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** The memory that {@code pids} have in RAM together; zero where there is no {@code /proc}. */
  public static long residentBytes(List<Long> pids) {
    return pids.stream().mapToLong(ProcessUse::residentBytes).sum();
  }

  private static long residentBytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
          .sum();
    } catch (IOException e) {
      return 0;
    }
  }
}
