package dev.breakwater.host.http;

import java.net.http.HttpRequest;

/** Counts and traces the requests of functions to upstreams. */
record CallObserver(HostMetrics metrics, HostTraces traces) {

  /**
   * A request is sent; it is over when it has its answer's head, or will have none.
   *
   * @param origin {@code scheme://host:port}
   * @param request gets the trace's header
   */
  HostTraces.Call begin(String method, String origin, HttpRequest.Builder request) {
    long begin = System.nanoTime();
    HostTraces.Call span = traces.sending(method, origin, request);
    return outcome -> {
      metrics.called(origin, outcome, System.nanoTime() - begin);
      span.over(outcome);
    };
  }
}
