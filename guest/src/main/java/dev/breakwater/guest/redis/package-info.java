/** Redis, and its twin in memory for tests on a plain JVM. */
@NullMarked
package dev.breakwater.guest.redis;

import org.jspecify.annotations.NullMarked;
