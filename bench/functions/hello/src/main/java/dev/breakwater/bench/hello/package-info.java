/** The smallest function there is. */
@NullMarked
package dev.breakwater.bench.hello;

import org.jspecify.annotations.NullMarked;
