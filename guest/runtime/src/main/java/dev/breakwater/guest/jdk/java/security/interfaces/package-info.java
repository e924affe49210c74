/** Stand-ins for {@code java.security.interfaces}. */
@NullMarked
package dev.breakwater.guest.jdk.java.security.interfaces;

import org.jspecify.annotations.NullMarked;
