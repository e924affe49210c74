package dev.breakwater.guest.http;

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
}
