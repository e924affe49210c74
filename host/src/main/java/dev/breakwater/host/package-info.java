/**
 * Runs components on the JVM: {@link dev.breakwater.host.ComponentHost} loads a component file,
 * links it and calls its exports; {@code dev.breakwater.host.http} serves HTTP with it.
 */
@NullMarked
package dev.breakwater.host;

import org.jspecify.annotations.NullMarked;
