/**
 * HTTP on both sides of a component: the server that feeds {@code wasi:http/incoming-handler}, on
 * Jetty, and the client behind {@code wasi:http/outgoing-handler}, on the JDK's. Bodies are
 * streamed with back-pressure, so memory does not depend on their length.
 */
@NullMarked
package dev.breakwater.host.http;

import org.jspecify.annotations.NullMarked;
