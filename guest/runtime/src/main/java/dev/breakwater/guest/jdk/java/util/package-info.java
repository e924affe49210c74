/** Stand-ins for {@code java.util}: seeded chance, UUIDs, joined texts, Base64, hexadecimal. */
@NullMarked
package dev.breakwater.guest.jdk.java.util;

import org.jspecify.annotations.NullMarked;
