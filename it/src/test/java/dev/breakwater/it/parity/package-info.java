/**
 * Holds {@code docs/parity.md} to the sources: every promise has its row, every row a test that is
 * there. No server is started here.
 */
@NullMarked
package dev.breakwater.it.parity;

import org.jspecify.annotations.NullMarked;
