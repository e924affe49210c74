/** Tests of reader and writer. */
@NullMarked
package dev.breakwater.component.binary;

import org.jspecify.annotations.NullMarked;
