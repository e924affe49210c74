/**
 * Tests of the generator: what it writes, that it compiles, and that values survive a round trip.
 */
@NullMarked
package dev.breakwater.bindgen;

import org.jspecify.annotations.NullMarked;
