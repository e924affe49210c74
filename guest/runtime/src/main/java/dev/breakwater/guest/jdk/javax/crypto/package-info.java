/** Stand-ins for {@code javax.crypto}: message authentication. */
@NullMarked
package dev.breakwater.guest.jdk.javax.crypto;

import org.jspecify.annotations.NullMarked;
