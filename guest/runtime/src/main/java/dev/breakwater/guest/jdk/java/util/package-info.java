/** Stand-ins for {@code java.util}: seeded chance, UUIDs, joined texts. */
@NullMarked
package dev.breakwater.guest.jdk.java.util;

import org.jspecify.annotations.NullMarked;
