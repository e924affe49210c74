/** Stand-ins for {@code java.security}: digests, keys, chance. */
@NullMarked
package dev.breakwater.guest.jdk.java.security;

import org.jspecify.annotations.NullMarked;
