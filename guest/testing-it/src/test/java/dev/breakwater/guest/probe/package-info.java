/** Tests. */
@NullMarked
package dev.breakwater.guest.probe;

import org.jspecify.annotations.NullMarked;
