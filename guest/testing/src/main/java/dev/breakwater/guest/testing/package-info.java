/**
 * Tests of functions: the same test on the plain JVM and on the built component, with the same
 * services behind both. What functions themselves use is in {@link dev.breakwater.guest}.
 */
@NullMarked
package dev.breakwater.guest.testing;

import org.jspecify.annotations.NullMarked;
