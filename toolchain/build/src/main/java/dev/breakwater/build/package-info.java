/**
 * From classes and WIT to a component, for whatever build tool asks.
 *
 * <p>Lives here: which world a function is built for, what its libraries bring, and the one way
 * from a class path to a component. Nothing here knows Maven or the command line.
 */
@NullMarked
package dev.breakwater.build;

import org.jspecify.annotations.NullMarked;
