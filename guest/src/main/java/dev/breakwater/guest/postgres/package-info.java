/** PostgreSQL; tests on a plain JVM give rows of their own. */
@NullMarked
package dev.breakwater.guest.postgres;

import org.jspecify.annotations.NullMarked;
