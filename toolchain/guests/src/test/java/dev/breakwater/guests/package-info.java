/** Java guests of {@code src/test/guests}, built and run as their users would. */
@NullMarked
package dev.breakwater.guests;

import org.jspecify.annotations.NullMarked;
