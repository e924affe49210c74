package dev.breakwater.guest.http;

import dev.breakwater.guest.bindings.wasi.http.types.FutureIncomingResponse;
import dev.breakwater.guest.bindings.wasi.http.types.IncomingResponse;
import dev.breakwater.guest.bindings.wasi.io.poll.Pollable;
import java.time.Duration;
import java.util.Optional;

/** A request that the host has sent. */
final class HostPendingResponse implements PendingResponse, OpenHandles.Handle {
  private final FutureIncomingResponse future;
  private final Optional<Pollable> timer;
  private boolean settled;

  private HostPendingResponse(FutureIncomingResponse future, Optional<Pollable> timer) {
    this.future = future;
    this.timer = timer;
  }

  /**
   * A request that was sent just now: its time runs while other answers are waited for.
   *
   * @param limit how long its answer may take; for ever if empty
   */
  static HostPendingResponse of(FutureIncomingResponse future, Optional<Duration> limit) {
    return OpenHandles.added(new HostPendingResponse(future, limit.map(Patience::timer)));
  }

  @Override
  public Response await() throws HttpException {
    boolean answered = false;
    try {
      waitForHead();
      Response response = response(HostResult.response(future));
      answered = true;
      return response;
    } finally {
      settle(answered);
    }
  }

  private void waitForHead() throws HttpTimeoutException {
    try (Pollable ready = future.subscribe()) {
      if (timer.isEmpty()) {
        ready.block();
      } else if (!Patience.isFirst(ready, timer.get())) {
        throw new HttpTimeoutException("HTTP-response-timeout");
      }
    }
  }

  private Response response(IncomingResponse incoming) {
    return new Response(
        incoming.status(),
        HostFields.headers(incoming.headers()),
        Body.of(HostInput.of(incoming, future)));
  }

  @Override
  public void close() {
    if (!settled) {
      settle(false);
    }
  }

  /**
   * Drops what the answer does not need.
   *
   * @param answered whether there is one, which has the future then
   */
  private void settle(boolean answered) {
    settled = true;
    OpenHandles.remove(this);
    if (timer.isPresent()) {
      timer.get().close();
    }
    if (!answered) {
      future.close();
    }
  }
}
