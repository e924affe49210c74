/** Compares the stand-ins with the JDK's own classes. */
@NullMarked
package dev.breakwater.guest.jdk.java.util;

import org.jspecify.annotations.NullMarked;
