package dev.breakwater.guest.http;

import dev.breakwater.guest.bindings.wasi.http.types.FutureIncomingResponse;
import dev.breakwater.guest.bindings.wasi.http.types.IncomingResponse;
import dev.breakwater.guest.bindings.wasi.io.poll.Poll;
import dev.breakwater.guest.bindings.wasi.io.poll.Pollable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

  /** Waits for one of {@code pending}, or for the end of its time. */
  static HostPendingResponse first(List<HostPendingResponse> pending) {
    List<Pollable> answers = new ArrayList<>();
    List<Pollable> events = new ArrayList<>();
    List<HostPendingResponse> owners = new ArrayList<>();
    for (HostPendingResponse one : pending) {
      Pollable answer = one.future.subscribe();
      answers.add(answer);
      events.add(answer);
      owners.add(one);
      if (one.timer.isPresent()) {
        events.add(one.timer.get());
        owners.add(one);
      }
    }
    int ready = Poll.imported().poll(events)[0];
    for (Pollable answer : answers) {
      answer.close();
    }
    return owners.get(ready);
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
