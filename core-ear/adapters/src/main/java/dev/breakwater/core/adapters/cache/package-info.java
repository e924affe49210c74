/**
 * Redis behind a circuit breaker: copies of todos, and who wrote lately. Nothing in here can fail a
 * request.
 */
@NullMarked
package dev.breakwater.core.adapters.cache;

import org.jspecify.annotations.NullMarked;
