/**
 * Tests that run inside the core's server, deployed with the core's own web archive by Arquillian.
 *
 * <p>Only what a test class itself needs may be named in it: it is loaded in the server, where
 * nothing else of these tests is.
 */
@NullMarked
package dev.breakwater.it.inside;

import org.jspecify.annotations.NullMarked;
