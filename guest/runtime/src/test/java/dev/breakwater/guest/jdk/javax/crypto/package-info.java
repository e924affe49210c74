/** Compares the stand-ins with the JDK's own classes. */
@NullMarked
package dev.breakwater.guest.jdk.javax.crypto;

import org.jspecify.annotations.NullMarked;
