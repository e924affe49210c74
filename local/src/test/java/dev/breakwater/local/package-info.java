/** Tests of the platform on one machine. Those that start servers are named {@code …IT}. */
@NullMarked
package dev.breakwater.local;

import org.jspecify.annotations.NullMarked;
