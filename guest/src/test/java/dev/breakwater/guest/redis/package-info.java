/** Tests of the HTTP types on the plain JVM. */
@NullMarked
package dev.breakwater.guest.redis;

import org.jspecify.annotations.NullMarked;
