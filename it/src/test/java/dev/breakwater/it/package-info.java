/**
 * Black-box tests of the running platform: through the edge (tag {@code edge}, run once for every
 * edge host) and straight to the core.
 *
 * <p>One platform on free ports serves all tests of a JVM, so that they can run beside {@code make
 * run}. Nothing here may depend on another test: each makes its own users.
 */
@NullMarked
package dev.breakwater.it;

import org.jspecify.annotations.NullMarked;
