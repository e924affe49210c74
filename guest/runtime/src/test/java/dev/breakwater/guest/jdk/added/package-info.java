/** Methods that JDK classes get in the guest, compared with those of this JVM. */
@NullMarked
package dev.breakwater.guest.jdk.added;

import org.jspecify.annotations.NullMarked;
