/**
 * Holds {@code docs/parity.md} and {@code docs/conformance.md} to the sources: every row names
 * tests that are there. No server is started here.
 */
@NullMarked
package dev.breakwater.it.parity;

import org.jspecify.annotations.NullMarked;
