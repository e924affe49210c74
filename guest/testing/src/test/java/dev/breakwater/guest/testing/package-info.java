/** Tests. */
@NullMarked
package dev.breakwater.guest.testing;

import org.jspecify.annotations.NullMarked;
