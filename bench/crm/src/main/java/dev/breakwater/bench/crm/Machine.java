package dev.breakwater.bench.crm;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What everything ran on.
 *
 * @param loadBefore how many processes wanted a processor in the minute before; negative if not
 *     known
 */
record Machine(
    String processor,
    int processors,
    long memoryBytes,
    String system,
    String java,
    double loadBefore) {

  /** This one, now. */
  static Machine here() {
    var os = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
    return new Machine(
        processorModel(),
        os.getAvailableProcessors(),
        os.getTotalMemorySize(),
        "%s %s, %s".formatted(os.getName(), os.getVersion(), os.getArch()),
        Runtime.version().toString(),
        os.getSystemLoadAverage());
  }

  private static String processorModel() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }

  /** Whether others used so much of it that the figures are of little use. */
  boolean isBusy() {
    return loadBefore > processors / 2.0;
  }
}
