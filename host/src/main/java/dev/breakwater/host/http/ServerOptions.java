package dev.breakwater.host.http;

import java.net.InetSocketAddress;
import java.time.Duration;

/**
 * How to serve.
 *
 * @param listen where; port 0 takes a free one
 * @param requestTimeout how long a guest may work on one request
 * @param maxConcurrent how many guests run at the same time; more requests wait
 */
public record ServerOptions(InetSocketAddress listen, Duration requestTimeout, int maxConcurrent) {}
