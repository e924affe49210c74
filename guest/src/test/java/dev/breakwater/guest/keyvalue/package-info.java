/** Tests of the HTTP types on the plain JVM. */
@NullMarked
package dev.breakwater.guest.keyvalue;

import org.jspecify.annotations.NullMarked;
