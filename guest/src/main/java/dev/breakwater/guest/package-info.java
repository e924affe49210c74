/**
 * What functions build on: the types that WIT's {@code result} and {@code tuple} become in Java,
 * and the services of the host that are no HTTP.
 *
 * <p>Every service is an interface, so that a test of a function on a plain JVM gives its own.
 */
@NullMarked
package dev.breakwater.guest;

import org.jspecify.annotations.NullMarked;
