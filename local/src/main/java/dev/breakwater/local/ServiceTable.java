package dev.breakwater.local;

import java.util.List;

/** What runs where, as text for a terminal. */
final class ServiceTable {
  private static final String ROW = "%-9s%-8s%-9s%-43s%s%n";

  private ServiceTable() {}

  /** One line a service: its name, whether its process runs, its process, address and log. */
  static String of(List<Service> services) {
    StringBuilder text =
        new StringBuilder(String.format(ROW, "part", "state", "process", "address", "log"));
    for (Service service : services) {
      text.append(
          String.format(
              ROW,
              service.name(),
              runs(service) ? "up" : "DOWN",
              service.pid(),
              service.address(),
              service.log()));
    }
    return text.toString();
  }

  static boolean runs(Service service) {
    return ProcessHandle.of(service.pid()).filter(ProcessHandle::isAlive).isPresent();
  }
}
