/** Tests of the composer. */
@NullMarked
package dev.breakwater.component.compose;

import org.jspecify.annotations.NullMarked;
