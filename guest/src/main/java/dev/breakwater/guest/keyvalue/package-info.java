/** Key-value stores of the host, and their twin in memory for tests on a plain JVM. */
@NullMarked
package dev.breakwater.guest.keyvalue;

import org.jspecify.annotations.NullMarked;
