/**
 * The binary format: bytes to model and back. What the format cannot say is refused here; the rules
 * beyond it are in {@link dev.breakwater.component.validate}.
 */
@NullMarked
package dev.breakwater.component.binary;

import org.jspecify.annotations.NullMarked;
