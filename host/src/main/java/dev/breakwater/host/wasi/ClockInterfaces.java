package dev.breakwater.host.wasi;

import java.time.Instant;
import java.util.List;

/** {@code wasi:clocks}. Monotonic instants count nanoseconds since the host's start. */
final class ClockInterfaces {
  private static final long START = System.nanoTime();
  private static final long MONOTONIC_RESOLUTION_NANOS = 1;
  private static final int WALL_RESOLUTION_NANOS = 1_000;

  private ClockInterfaces() {}

  static HostInterface wall() {
    return HostInterface.named("wasi:clocks/wall-clock@0.2.0")
        .function("now", (context, args) -> wallNow())
        .function("resolution", (context, args) -> List.of(0L, WALL_RESOLUTION_NANOS));
  }

  static HostInterface monotonic() {
    return HostInterface.named("wasi:clocks/monotonic-clock@0.2.0")
        .function("now", (context, args) -> now())
        .function("resolution", (context, args) -> MONOTONIC_RESOLUTION_NANOS)
        .function("subscribe-instant", (context, args) -> new Alarm(args.int64(0)))
        .function("subscribe-duration", (context, args) -> Alarm.in(args.int64(0)));
  }

  private static List<Object> wallNow() {
    Instant now = Instant.now();
    return List.of(now.getEpochSecond(), now.getNano());
  }

  private static long now() {
    return System.nanoTime() - START;
  }

  /**
   * Ready from an instant on.
   *
   * @param instant as the monotonic clock counts, unsigned
   */
  private record Alarm(long instant) implements Pollable {

    static Alarm in(long nanos) {
      long instant = now() + nanos;
      boolean overflow = nanos < 0 || instant < 0;
      return new Alarm(overflow ? Long.MAX_VALUE : instant);
    }

    @Override
    public boolean ready() {
      return Long.compareUnsigned(now(), instant) >= 0;
    }

    @Override
    public long nanosLeft() {
      return instant < 0 ? Long.MAX_VALUE : Math.max(0, instant - now());
    }
  }
}
