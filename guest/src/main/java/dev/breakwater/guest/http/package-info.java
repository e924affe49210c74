/**
 * HTTP for functions: what comes in, what goes out, and requests to other servers.
 *
 * <p>Everything here is plain Java that a unit test on the JVM can make and read; only {@link
 * dev.breakwater.guest.http.HttpClient#host()} needs a WebAssembly host.
 */
@NullMarked
package dev.breakwater.guest.http;

import org.jspecify.annotations.NullMarked;
