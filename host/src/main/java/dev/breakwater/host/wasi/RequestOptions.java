package dev.breakwater.host.wasi;

import dev.breakwater.host.canonical.Variant;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The resource {@code request-options}: time limits, all optional. */
public final class RequestOptions {
  /** Which limit. */
  public enum Limit {
    CONNECT("connect-timeout"),
    FIRST_BYTE("first-byte-timeout"),
    BETWEEN_BYTES("between-bytes-timeout");

    private final String field;

    Limit(String field) {
      this.field = field;
    }

    /** Its name in {@code wasi:http}. */
    String field() {
      return field;
    }
  }

  /** Unsigned nanoseconds. */
  private final Map<Limit, Long> nanos = new EnumMap<>(Limit.class);

  /** Options without any limit. */
  public RequestOptions() {}

  /** A limit, if it was set. */
  public Optional<Duration> get(Limit limit) {
    return Optional.ofNullable(nanos.get(limit))
        .map(n -> Duration.ofNanos(n < 0 ? Long.MAX_VALUE : n));
  }

  Variant value(Limit limit) {
    return Variant.option(Optional.ofNullable(nanos.get(limit)));
  }

  Variant set(Limit limit, Optional<Object> value) {
    nanos.remove(limit);
    value.ifPresent(n -> nanos.put(limit, (Long) n));
    return Variant.ok();
  }
}
