package dev.breakwater.guest.http;

import java.util.List;

/** Sends requests to other servers. */
public interface HttpClient {

  /** The host's own; works only in WebAssembly. */
  static HttpClient host() {
    return new HostHttpClient();
  }

  /**
   * Sends one request and waits for the head of the answer; its body streams.
   *
   * @throws HttpException if there is no answer: refused, timed out, not allowed, …
   */
  Response send(Call call) throws HttpException;

  /**
   * Starts one request and returns when its body is sent, so that several are under way at the same
   * time. Each is to be awaited or closed. A client that can't, such as one of a test, sends it at
   * once.
   *
   * @throws HttpException if it cannot be sent
   */
  default PendingResponse start(Call call) throws HttpException {
    return KnownResponse.of(this, call);
  }

  /**
   * Waits until one of several requests has its answer, or has failed.
   *
   * @param pending what {@link #start} of this client gave, and nobody has awaited
   * @return the first of them in the list that is ready, so that its {@code await} takes no time
   */
  default PendingResponse first(List<PendingResponse> pending) {
    return pending.getFirst();
  }
}
