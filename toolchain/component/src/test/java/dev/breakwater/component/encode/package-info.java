/** Tests of the encoder. */
@NullMarked
package dev.breakwater.component.encode;

import org.jspecify.annotations.NullMarked;
