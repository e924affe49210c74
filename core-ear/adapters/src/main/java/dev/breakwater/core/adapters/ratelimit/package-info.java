/** Counts how often somebody asks: for all cores together, or in one while they cannot meet. */
@NullMarked
package dev.breakwater.core.adapters.ratelimit;

import org.jspecify.annotations.NullMarked;
