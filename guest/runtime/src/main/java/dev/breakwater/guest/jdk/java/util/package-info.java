/** Stand-ins for {@code java.util}: seeded chance and UUIDs. */
@NullMarked
package dev.breakwater.guest.jdk.java.util;

import org.jspecify.annotations.NullMarked;
