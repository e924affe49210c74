/** Tests of worlds read from components. */
@NullMarked
package dev.breakwater.component.validate;

import org.jspecify.annotations.NullMarked;
