/** Tests of the HTTP types on the plain JVM. */
@NullMarked
package dev.breakwater.guest.postgres;

import org.jspecify.annotations.NullMarked;
