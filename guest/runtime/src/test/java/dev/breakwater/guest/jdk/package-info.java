/** Conversions and functions of the guest, compared with those of this JVM. */
@NullMarked
package dev.breakwater.guest.jdk;

import org.jspecify.annotations.NullMarked;
