/** A function that only tests use. */
@NullMarked
package dev.breakwater.guest.probe;

import org.jspecify.annotations.NullMarked;
