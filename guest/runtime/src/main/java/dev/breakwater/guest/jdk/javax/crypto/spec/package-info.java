/** Stand-ins for {@code javax.crypto.spec}. */
@NullMarked
package dev.breakwater.guest.jdk.javax.crypto.spec;

import org.jspecify.annotations.NullMarked;
