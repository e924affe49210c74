/**
 * How fresh the replica is and whether Redis can be trusted, both learnt by looking at the
 * databases many times a second, never within a request. See docs/cache.md and
 * docs/transactions.md.
 */
@NullMarked
package dev.breakwater.core.adapters.freshness;

import org.jspecify.annotations.NullMarked;
