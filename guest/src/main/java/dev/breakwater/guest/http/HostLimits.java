package dev.breakwater.guest.http;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.Unit;
import dev.breakwater.guest.abi.StandardError;
import dev.breakwater.guest.bindings.wasi.http.types.RequestOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Limits that the host keeps for a call. One that it does not know is said once. */
final class HostLimits {
  private static boolean said;

  private HostLimits() {}

  /** The first byte is waited for in {@link HostHttpClient}. */
  static RequestOptions of(Timeouts timeouts) {
    RequestOptions options = RequestOptions.create();
    List<String> refused = new ArrayList<>();
    note(options.setConnectTimeout(nanos(timeouts.connect())), "connect-timeout", refused);
    note(
        options.setBetweenBytesTimeout(nanos(timeouts.betweenBytes())),
        "between-bytes-timeout",
        refused);
    if (!refused.isEmpty() && !said) {
      said = true;
      StandardError.print(complaint(refused) + "\n");
    }
    return options;
  }

  static void note(Result<Unit, Unit> result, String limit, List<String> refused) {
    if (result instanceof Result.Err<Unit, Unit>) {
      refused.add(limit);
    }
  }

  static String complaint(List<String> refused) {
    return "the host does not support "
        + String.join(" and ", refused)
        + ": calls wait as long as the host itself does";
  }

  private static Optional<Long> nanos(Duration duration) {
    return Optional.of(duration.toNanos());
  }
}
