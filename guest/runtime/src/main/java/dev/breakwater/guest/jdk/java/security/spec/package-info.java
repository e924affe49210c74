/** Stand-ins for {@code java.security.spec}. */
@NullMarked
package dev.breakwater.guest.jdk.java.security.spec;

import org.jspecify.annotations.NullMarked;
