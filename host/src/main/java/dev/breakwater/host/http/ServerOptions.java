package dev.breakwater.host.http;

import java.net.InetSocketAddress;
import java.time.Duration;

/**
 * How to serve.
 *
 * @param listen where; port 0 takes a free one
 * @param requestTimeout how long a guest may work on one request, but for the time that its bodies
 *     buy
 * @param maxRequests how many run at the same time; as many again wait, the rest is refused
 * @param requestsPerInstance how many an instance answers, one after another; 1 isolates all
 * @param maxBodyBytes how large a request's body may be
 */
public record ServerOptions(
    InetSocketAddress listen,
    Duration requestTimeout,
    int maxRequests,
    int requestsPerInstance,
    long maxBodyBytes) {

  /** Without a limit to bodies. */
  public ServerOptions(
      InetSocketAddress listen, Duration requestTimeout, int maxRequests, int requestsPerInstance) {
    this(listen, requestTimeout, maxRequests, requestsPerInstance, Long.MAX_VALUE);
  }

  /** The same with a limit to bodies. */
  public ServerOptions withMaxBodyBytes(long limit) {
    return new ServerOptions(listen, requestTimeout, maxRequests, requestsPerInstance, limit);
  }
}
