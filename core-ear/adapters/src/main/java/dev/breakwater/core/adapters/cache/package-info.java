/** Redis behind a circuit breaker: copies of todos, and who writes. */
@NullMarked
package dev.breakwater.core.adapters.cache;

import org.jspecify.annotations.NullMarked;
