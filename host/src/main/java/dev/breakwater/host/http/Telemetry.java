package dev.breakwater.host.http;

/** Where a server tells what it does. */
public record Telemetry(RequestLog log, HostMetrics metrics, HostTraces traces) {

  /** Lines in {@code log}, and figures that nobody reads. */
  public static Telemetry of(RequestLog log) {
    return new Telemetry(log, new HostMetrics(), HostTraces.off());
  }
}
