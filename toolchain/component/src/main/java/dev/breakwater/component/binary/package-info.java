/**
 * The binary format: bytes to model and back. What the format cannot say is refused here; whether
 * the definitions of a component fit each other by type is not checked.
 */
@NullMarked
package dev.breakwater.component.binary;

import org.jspecify.annotations.NullMarked;
